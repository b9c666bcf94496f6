// SPDX-License-Identifier: GPL-3.0-or-later
// A letter to somebody who takes on an item of the agenda.
#include "application/trail/NoteReading.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/consultation/ReferralLetter.h"
#include "presentation/consultation/ReferralsModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    struct Practice {
        QString name;
        bool isDemo = false;
    };

    Result<void> write(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const Practice& practice, domain::ReferralNoteId id,
        bool hasGoals, const QString& path)
    {
        // Whoever may not read the words may not have them on paper either.
        const auto read = context.allow<Action::ReadRecord>(services, actor);
        if (!read)
            return domain::failure(read);
        const auto proof = context.allow<Action::PrintDocument>(services, actor);
        if (!proof)
            return domain::failure(proof);
        const auto record = services.openRecord.refresh(*read, {});
        if (!record)
            return domain::failure(record);
        const auto& notes = record->referrals;
        const auto note = std::find_if(
            notes.begin(), notes.end(), [id](const auto& each) { return each.id == id; });
        if (note == notes.end())
            return domain::fail(
                domain::ErrorKind::NotFound, u"referralNote"_s, u"referral.not-found"_s);
        ReferralLetterSource source { practice.name, practice.isDemo, actor, services.clock.today(),
            record->patient.details, *note };
        if (hasGoals)
            std::copy_if(record->goals.begin(), record->goals.end(),
                std::back_inserter(source.goals), [](const auto& goal) { return goal.isOpen(); });
        const auto pdf = documents::renderFacts(referralLetter(source));
        if (!pdf)
            return domain::failure(pdf);
        // Nothing leaves that is not in the trail.
        if (const auto noted
            = app::noteReading(services.work, *proof, { u"referral_note"_s, id.value() });
            !noted)
            return noted;
        return writePrivately(path, *pdf);
    }

}

bool ReferralsModel::mayPrint() const
{
    const auto& gate = m_desk.services.gate;
    return gate.isAllowed(m_desk.session.actor(), Action::ReadRecord)
        && gate.isAllowed(m_desk.session.actor(), Action::PrintDocument);
}

void ReferralsModel::printLetter(domain::ReferralNoteId note, bool hasGoals, const QString& path)
{
    ask(
        Topic::Paper,
        [practice = Practice { m_desk.practiceName, m_desk.isDemo }, note, hasGoals, path](
            const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) {
            return write(services, actor, context, practice, note, hasGoals, path);
        },
        [this](const Result<void>& done) {
            if (done)
                Q_EMIT letterPrinted();
            else
                Q_EMIT refused(done.error());
        });
}

QString ReferralsModel::letterFileName() const
{
    return referralFileName(m_desk.services.clock.today());
}

}
