// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trail/AccessWords.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"

#include <QCoreApplication>

namespace rooftree::presentation {
namespace {

    using domain::Action;

    QString tr(const char* words) { return QCoreApplication::translate("AccessLog", words); }

    struct Deed {
        Action action;
        const char* words;
    };

    constexpr Deed kDeeds[] = {
        { Action::SetUpPractice, QT_TRANSLATE_NOOP("AccessLog", "set up the practice") },
        { Action::ManageUsers, QT_TRANSLATE_NOOP("AccessLog", "changed who may sign in") },
        { Action::RegisterPatient, QT_TRANSLATE_NOOP("AccessLog", "registered the patient") },
        { Action::ReadDemographics,
            QT_TRANSLATE_NOOP("AccessLog", "looked at name, address and needs") },
        { Action::ChangeDetails, QT_TRANSLATE_NOOP("AccessLog", "changed name, address or needs") },
        { Action::ProposeMerge,
            QT_TRANSLATE_NOOP("AccessLog", "asked to merge records, or to undo it") },
        { Action::ApproveMerge,
            QT_TRANSLATE_NOOP("AccessLog", "decided on a merge of records, or on undoing it") },
        { Action::SeeMerges, QT_TRANSLATE_NOOP("AccessLog", "looked at a merge of records") },
        { Action::ImportPatients, QT_TRANSLATE_NOOP("AccessLog", "imported a practice list") },
        { Action::ImportRecords, QT_TRANSLATE_NOOP("AccessLog", "imported records") },
        { Action::SeeToday, QT_TRANSLATE_NOOP("AccessLog", "came to Today") },
        { Action::BookAppointment, QT_TRANSLATE_NOOP("AccessLog", "booked an appointment") },
        { Action::OfferKiosk, QT_TRANSLATE_NOOP("AccessLog", "offered the waiting-room screen") },
        { Action::AnswerKiosk,
            QT_TRANSLATE_NOOP("AccessLog",
                "handed the screen over, and the patient answered in the waiting room") },
        { Action::PrintWishedList,
            QT_TRANSLATE_NOOP("AccessLog", "printed the list that the patient asked for") },
        { Action::ReadRecord, QT_TRANSLATE_NOOP("AccessLog", "opened the record") },
        { Action::WriteAgenda, QT_TRANSLATE_NOOP("AccessLog", "wrote the agenda") },
        { Action::WriteConsultation, QT_TRANSLATE_NOOP("AccessLog", "saved a visit") },
        { Action::IssuePlan, QT_TRANSLATE_NOOP("AccessLog", "printed the plan") },
        { Action::WriteFlarePlan, QT_TRANSLATE_NOOP("AccessLog", "saved a flare-up plan") },
        { Action::SeeCalls, QT_TRANSLATE_NOOP("AccessLog", "came to Calls") },
        { Action::RecordContact, QT_TRANSLATE_NOOP("AccessLog", "wrote down a call") },
        { Action::TickPromise, QT_TRANSLATE_NOOP("AccessLog", "said that a promise is kept") },
        { Action::SeeLooseEnds, QT_TRANSLATE_NOOP("AccessLog", "listed what nobody looks after") },
        { Action::RunReports, QT_TRANSLATE_NOOP("AccessLog", "counted a report") },
        { Action::ExportReport, QT_TRANSLATE_NOOP("AccessLog", "took a report out") },
        { Action::RunMigration, QT_TRANSLATE_NOOP("AccessLog", "brought the database up to date") },
        { Action::SeeRegister, QT_TRANSLATE_NOOP("AccessLog", "listed a register") },
        { Action::MakeDemo, QT_TRANSLATE_NOOP("AccessLog", "made the demonstration") },
        { Action::VerifyTrail, QT_TRANSLATE_NOOP("AccessLog", "checked the trail") },
        { Action::SeeAccessLog, QT_TRANSLATE_NOOP("AccessLog", "asked who has looked") },
        { Action::SeeTrail, QT_TRANSLATE_NOOP("AccessLog", "read the trail") },
        { Action::PrintAnchor, QT_TRANSLATE_NOOP("AccessLog", "put the trail's end on paper") },
        { Action::StartSession, QT_TRANSLATE_NOOP("AccessLog", "signed in") },
        { Action::RefuseSession, QT_TRANSLATE_NOOP("AccessLog", "tried to sign in") },
        { Action::LockSession, QT_TRANSLATE_NOOP("AccessLog", "locked the screen") },
        { Action::UnlockSession, QT_TRANSLATE_NOOP("AccessLog", "unlocked the screen") },
        { Action::EndSession, QT_TRANSLATE_NOOP("AccessLog", "signed out") },
        { Action::SearchPatients, QT_TRANSLATE_NOOP("AccessLog", "found the patient by search") },
        { Action::PrintDocument, QT_TRANSLATE_NOOP("AccessLog", "printed a document") },
        { Action::ClaimAccess, QT_TRANSLATE_NOOP("AccessLog", "gave a reason to open the record") },
        { Action::RestrictRecord,
            QT_TRANSLATE_NOOP("AccessLog", "changed who may open the record") },
        { Action::MakeBackup, QT_TRANSLATE_NOOP("AccessLog", "made a backup") },
        { Action::RestoreBackup, QT_TRANSLATE_NOOP("AccessLog", "restored a backup") },
        { Action::ScheduleBackups,
            QT_TRANSLATE_NOOP("AccessLog", "changed when backups are made") },
        { Action::CheckIntegrity, QT_TRANSLATE_NOOP("AccessLog", "checked the database") },
        { Action::NoteClockJump, QT_TRANSLATE_NOOP("AccessLog", "noticed that the clock jumped") },
        { Action::ManageOwnAccount, QT_TRANSLATE_NOOP("AccessLog", "changed their own account") },
        { Action::ReassignWork, QT_TRANSLATE_NOOP("AccessLog", "gave work to somebody else") },
        { Action::ManageStations,
            QT_TRANSLATE_NOOP("AccessLog", "changed a waiting-room station") },
        { Action::RefuseCode, QT_TRANSLATE_NOOP("AccessLog", "refused a waiting-room code") },
        { Action::RaiseAlert, QT_TRANSLATE_NOOP("AccessLog", "raised an alert") },
        { Action::AcknowledgeAlert, QT_TRANSLATE_NOOP("AccessLog", "took an alert on") },
        { Action::KeyPaperAnswers, QT_TRANSLATE_NOOP("AccessLog", "entered answers from paper") },
        { Action::PurgeAnswers,
            QT_TRANSLATE_NOOP("AccessLog", "removed answers that belong to nobody") },
        { Action::AskQuestionnaire, QT_TRANSLATE_NOOP("AccessLog", "asked for a questionnaire") },
        { Action::RecordQuestionnaire,
            QT_TRANSLATE_NOOP("AccessLog", "recorded the answers to a questionnaire") },
        { Action::UseOpioidTotal, QT_TRANSLATE_NOOP("AccessLog", "opened the opioid total") },
        { Action::ApproveOpioidTotal,
            QT_TRANSLATE_NOOP("AccessLog", "decided about the factors of the opioid total") },
        { Action::LearnModule, QT_TRANSLATE_NOOP("AccessLog", "learnt from a training module") },
        { Action::SeeTraining,
            QT_TRANSLATE_NOOP("AccessLog", "looked who holds which training certificate") },
        { Action::SwitchOpioidTotal,
            QT_TRANSLATE_NOOP("AccessLog", "switched the opioid total on or off") },
        { Action::SeeCourses, QT_TRANSLATE_NOOP("AccessLog", "looked at the courses") },
        { Action::ManageCourses, QT_TRANSLATE_NOOP("AccessLog", "planned or changed a course") },
        { Action::ReferToCourse, QT_TRANSLATE_NOOP("AccessLog", "referred to a course") },
        { Action::EnrolOnCourse, QT_TRANSLATE_NOOP("AccessLog", "changed the place on a course") },
        { Action::MarkRegister, QT_TRANSLATE_NOOP("AccessLog", "marked the register of a course") },
        { Action::SeeRecall, QT_TRANSLATE_NOOP("AccessLog", "looked who is due for a review") },
        { Action::WorkRecall,
            QT_TRANSLATE_NOOP("AccessLog", "wrote down a step on the way to a review") },
        { Action::RecordCare, QT_TRANSLATE_NOOP("AccessLog", "wrote a care entry") },
        { Action::ExportRecall, QT_TRANSLATE_NOOP("AccessLog", "took the list of who is due out") },
    };

}

QString deedWords(domain::Action action)
{
    for (const auto& deed : kDeeds) {
        if (deed.action == action)
            return tr(deed.words);
    }
    return domain::toWord(action);
}

QString deedWords(const app::TrailEntry& entry)
{
    const bool isAgenda = entry.action == Action::ReadRecord && entry.object.kind == u"agenda";
    const bool isPreview = entry.object.kind == u"merge-preview";
    const auto words = isAgenda ? tr("read what was said in the waiting room")
        : isPreview             ? tr("compared the record with another one")
                                : deedWords(entry.action);
    return entry.outcome == app::TrailOutcome::Ok ? words : tr("%1: refused").arg(words);
}

QString whoWords(const app::AccessEntry& entry)
{
    return entry.who.isEmpty() ? tr("nobody signed in")
                               : tr("%1, %2").arg(entry.who, label(entry.role));
}

QString whatWords(const app::AccessEntry& entry)
{
    return tr("%1, %2 at %3, %4")
        .arg(deedWords(entry.action), dateText(domain::civilDate(entry.at)), timeText(entry.at),
            entry.station);
}

}
