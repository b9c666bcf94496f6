// SPDX-License-Identifier: GPL-3.0-or-later
// Who has looked at this patient: on the screen, and on paper for the patient who asks.
#include "application/trail/NoteReading.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/trail/TrailPapers.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;
    using Entries = std::vector<app::AccessEntry>;

    constexpr int kAccessesShown = 20;
    constexpr int kAccessesPrinted = 5000;

    Result<Entries> readLog(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, int most)
    {
        const auto proof = context.allow<Action::SeeAccessLog>(services, actor);
        if (!proof)
            return domain::failure(proof);
        return services.accessLog.ofPatient(*proof, most);
    }

    Result<void> print(const app::Services& services, const TrailPaperSource& source,
        const PatientContext& context, const QString& identity, const QString& path)
    {
        const auto proof = context.allow<Action::PrintDocument>(services, source.actor);
        if (!proof)
            return domain::failure(proof);
        const auto entries = readLog(services, source.actor, context, kAccessesPrinted);
        if (!entries)
            return domain::failure(entries);
        const auto pdf = documents::renderFacts(accessSheet(source, identity, *entries));
        if (!pdf)
            return domain::failure(pdf);
        // Nothing leaves that is not in the trail.
        if (const auto noted = app::noteReading(services.work, *proof, { u"access-log"_s, {} });
            !noted)
            return noted;
        return writePrivately(path, *pdf);
    }

}

void ConsultationModel::checkAccess()
{
    if (!m_record || !m_record->claim || m_desk.services.clock.now() < m_record->claim->until)
        return;
    m_accessWatch.stop();
    m_draft->flush();
    Q_EMIT accessEnded(m_record->claim->kind);
}

void ConsultationModel::renewAccess()
{
    ask(
        Topic::Claim,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Result<std::optional<app::HeldClaim>> {
            const auto proof = context.allow<Action::ReadRecord>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return proof->claim();
        },
        [this](const Result<std::optional<app::HeldClaim>>& claim) {
            if (!claim) {
                Q_EMIT openRefused(claim.error());
                return;
            }
            m_record->claim = *claim;
            m_accessWatch.start();
            Q_EMIT accessRenewed();
        });
}

void ConsultationModel::readAccessLog()
{
    ask(
        Topic::AccessLog,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) {
            return readLog(services, actor, context, kAccessesShown);
        },
        [this](Result<Entries> entries) {
            if (!entries) {
                Q_EMIT openRefused(entries.error());
                return;
            }
            m_accessLog = *std::move(entries);
            Q_EMIT accessLogRead();
        });
}

bool ConsultationModel::mayPrintAccessLog() const
{
    const auto& gate = m_desk.services.gate;
    return gate.isAllowed(m_desk.session.actor(), Action::PrintDocument)
        && gate.isAllowed(m_desk.session.actor(), Action::SeeAccessLog);
}

void ConsultationModel::printAccessLog(const QString& path)
{
    const auto who = banner();
    auto identity = tr("%1, born %2").arg(who.name, who.born);
    if (!who.nhsNumber.isEmpty())
        identity += u", "_s + who.nhsNumber;
    const TrailPaperSource source { m_desk.practiceName, m_desk.isDemo, m_desk.session.actor(),
        m_desk.services.clock.now() };
    ask(
        Topic::Paper,
        [source, identity, path](
            const app::Services& services, const domain::Actor&, const PatientContext& context) {
            return print(services, source, context, identity, path);
        },
        [this](const Result<void>& printed) {
            if (printed)
                Q_EMIT accessLogPrinted();
            else
                Q_EMIT openRefused(printed.error());
        });
}

}
