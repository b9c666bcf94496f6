// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when somebody else writes to the record that is open.
#include "presentation/consultation/ConsultationModel.h"

namespace rooftree::presentation {

void ConsultationModel::lookForChanges()
{
    // What this page is saving itself is no news to it.
    if (m_state != State::Open || !m_desk.session.isSignedIn())
        return;
    ask(
        Topic::Changes,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> app::Result<std::optional<app::RecordChange>> {
            const auto proof = context.allow<domain::Action::ReadRecord>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.recordChanges.newest(*proof);
        },
        [this](const app::Result<std::optional<app::RecordChange>>& newest) { onNewest(newest); });
}

void ConsultationModel::onNewest(const app::Result<std::optional<app::RecordChange>>& newest)
{
    if (m_state != State::Open || !newest || !*newest)
        return;
    const auto& change = **newest;
    const auto seen = m_newer ? m_newer : record().newest;
    if (seen && seen->event >= change.event)
        return;
    m_newer = change;
    Q_EMIT changedElsewhere();
}

void ConsultationModel::showNewer()
{
    if (m_state != State::Open)
        return;
    ask(
        Topic::Refresh,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) { return rereadRecord(services, actor, context); },
        [this](app::Result<OpenedRecord> read) { onRefreshed(std::move(read)); });
}

void ConsultationModel::onRefreshed(app::Result<OpenedRecord> read)
{
    if (m_state != State::Open)
        return;
    if (!read) {
        Q_EMIT openRefused(read.error());
        return;
    }
    m_record = *std::move(read);
    m_newer.reset();
    // Restoring, because what arrived from elsewhere was not typed here.
    m_isRestoring = true;
    if (const auto& agenda = m_record->view.agenda; agenda && !m_amendment)
        m_board->join(agenda->items);
    m_isRestoring = false;
    Q_EMIT refreshed();
}

}
