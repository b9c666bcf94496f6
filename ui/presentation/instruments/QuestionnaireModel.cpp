// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/instruments/QuestionnaireModel.h"

#include "presentation/consultation/CareLabels.h"

namespace rooftree::presentation {

using domain::Action;

QuestionnaireModel::QuestionnaireModel(const Desk& desk, domain::PatientId patient, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
{
}

std::vector<const domain::Instrument*> QuestionnaireModel::askable() const
{
    auto packs = enterable();
    std::erase_if(packs, [](const auto* pack) { return pack->isScoreOnly(); });
    return packs;
}

std::vector<const domain::Instrument*> QuestionnaireModel::enterable() const
{
    std::vector<const domain::Instrument*> packs;
    for (const auto& pack : library().all()) {
        if (!pack.needsPermission)
            packs.push_back(&pack);
    }
    return packs;
}

bool QuestionnaireModel::mayAsk() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::AskQuestionnaire);
}

QString QuestionnaireModel::answeredLately(const domain::Instrument& pack, QDate day) const
{
    const auto today = m_desk.services.clock.today();
    if (!day.isValid() || day.daysTo(today) >= library().limits().repeatDays)
        return {};
    return tr("%1 was answered %2.").arg(pack.title, agoText(day, today));
}

template <Action Act, class Use> void QuestionnaireModel::write(Use use)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    PatientModel::ask(
        Topic::Save,
        [use](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> app::Result<app::SaveOutcome> {
            const auto proof = context.allow<Act>(services, actor);
            return proof ? use(services.questionnaires, *proof) : domain::failure(proof);
        },
        [this](const app::Result<app::SaveOutcome>& outcome) {
            m_isBusy = false;
            if (outcome)
                Q_EMIT saved();
            else
                Q_EMIT refused(outcome.error());
        });
}

void QuestionnaireModel::ask(const QStringList& instruments)
{
    m_isAlarming = false;
    write<Action::AskQuestionnaire>(
        [instruments, key = domain::SaveKey::make()](
            const auto& use, const auto& proof) { return use.ask(proof, key, instruments); });
}

void QuestionnaireModel::record(const app::QuestionnaireEntry& entry)
{
    const auto* pack = library().find(entry.instrument);
    m_isAlarming = false;
    for (auto each = entry.answers.constBegin(); pack && each != entry.answers.constEnd(); ++each)
        m_isAlarming = m_isAlarming || !pack->flagOf(each.key(), each.value()).isEmpty();
    write<Action::RecordQuestionnaire>(
        [entry, key = domain::SaveKey::make()](
            const auto& use, const auto& proof) { return use.record(proof, key, entry); });
}

}
