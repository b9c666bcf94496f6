// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/ActionWords.h"

#include <QCoreApplication>

#include <array>

namespace rooftree::presentation {
namespace {

    using domain::Action;

    struct Line {
        Action action;
        const char* words;
    };

    constexpr std::array kLines {
        Line { Action::SetUpPractice, QT_TRANSLATE_NOOP("Actions", "Set up the practice") },
        Line { Action::ManageUsers, QT_TRANSLATE_NOOP("Actions", "Add and change accounts") },
        Line { Action::FindPatients, QT_TRANSLATE_NOOP("Actions", "Find patients") },
        Line { Action::ReadDemographics,
            QT_TRANSLATE_NOOP("Actions", "See address and contact details") },
        Line { Action::RegisterPatient, QT_TRANSLATE_NOOP("Actions", "Register a patient") },
        Line { Action::ChangeDetails,
            QT_TRANSLATE_NOOP("Actions", "Change somebody's name, address or needs") },
        Line { Action::ProposeMerge,
            QT_TRANSLATE_NOOP("Actions", "Ask for two records to be merged, or for that undone") },
        Line { Action::ApproveMerge,
            QT_TRANSLATE_NOOP(
                "Actions", "Merge records that somebody else asked for, and undo it") },
        Line { Action::SeeMerges, QT_TRANSLATE_NOOP("Actions", "See which records were merged") },
        Line { Action::ImportPatients, QT_TRANSLATE_NOOP("Actions", "Import a practice list") },
        Line { Action::ImportRecords, QT_TRANSLATE_NOOP("Actions", "Import records") },
        Line { Action::SeeToday, QT_TRANSLATE_NOOP("Actions", "See today's list") },
        Line { Action::BookAppointment, QT_TRANSLATE_NOOP("Actions", "Book an appointment") },
        Line { Action::OfferKiosk, QT_TRANSLATE_NOOP("Actions", "Offer the waiting-room screen") },
        Line { Action::AnswerKiosk,
            QT_TRANSLATE_NOOP("Actions", "Hand the waiting-room screen over") },
        Line { Action::PrintWishedList,
            QT_TRANSLATE_NOOP("Actions", "Print a list that a patient asked for") },
        Line { Action::ReadRecord, QT_TRANSLATE_NOOP("Actions", "Open a patient's record") },
        Line { Action::WriteAgenda, QT_TRANSLATE_NOOP("Actions", "Write the agenda") },
        Line { Action::WriteConsultation, QT_TRANSLATE_NOOP("Actions", "Save a visit") },
        Line { Action::IssuePlan, QT_TRANSLATE_NOOP("Actions", "Give a plan to the patient") },
        Line { Action::WriteFlarePlan, QT_TRANSLATE_NOOP("Actions", "Save a flare-up plan") },
        Line { Action::SeeCalls, QT_TRANSLATE_NOOP("Actions", "See who needs a call") },
        Line { Action::RecordContact, QT_TRANSLATE_NOOP("Actions", "Write down a call") },
        Line { Action::TickPromise,
            QT_TRANSLATE_NOOP("Actions", "Say that a promise of one's own is kept") },
        Line { Action::SeeLooseEnds,
            QT_TRANSLATE_NOOP("Actions", "See which plans and promises nobody looks after") },
        Line { Action::RunReports, QT_TRANSLATE_NOOP("Actions", "Run reports") },
        Line { Action::ExportReport, QT_TRANSLATE_NOOP("Actions", "Export reports") },
        Line {
            Action::RunMigration, QT_TRANSLATE_NOOP("Actions", "Bring the database up to date") },
        Line { Action::RunDoctor, QT_TRANSLATE_NOOP("Actions", "Examine this computer") },
        Line { Action::SeeRegister, QT_TRANSLATE_NOOP("Actions", "See who is on a register") },
        Line { Action::MakeDemo, QT_TRANSLATE_NOOP("Actions", "Make the demonstration practice") },
        Line { Action::VerifyTrail, QT_TRANSLATE_NOOP("Actions", "Verify the audit trail") },
        Line {
            Action::SeeAccessLog, QT_TRANSLATE_NOOP("Actions", "See who has looked at a patient") },
        Line { Action::ClaimAccess,
            QT_TRANSLATE_NOOP("Actions", "Say why a record has to be opened") },
        Line { Action::RestrictRecord, QT_TRANSLATE_NOOP("Actions", "Restrict a record") },
        Line { Action::ReviewAccess,
            QT_TRANSLATE_NOOP("Actions", "Check records opened with a reason") },
        Line { Action::SeePermissions, QT_TRANSLATE_NOOP("Actions", "See who may do what") },
        Line { Action::SeeTrail, QT_TRANSLATE_NOOP("Actions", "Read the audit trail") },
        Line { Action::PrintAnchor, QT_TRANSLATE_NOOP("Actions", "Print the trail's anchor") },
        Line { Action::StartSession, QT_TRANSLATE_NOOP("Actions", "Sign in") },
        Line { Action::RefuseSession, QT_TRANSLATE_NOOP("Actions", "Refuse a sign-in") },
        Line { Action::LockSession, QT_TRANSLATE_NOOP("Actions", "Lock the screen") },
        Line { Action::UnlockSession, QT_TRANSLATE_NOOP("Actions", "Unlock the screen") },
        Line { Action::EndSession, QT_TRANSLATE_NOOP("Actions", "Sign out") },
        Line { Action::ManageOwnAccount,
            QT_TRANSLATE_NOOP("Actions", "Change one's own password and PIN") },
        Line { Action::ReassignWork,
            QT_TRANSLATE_NOOP("Actions", "Hand a leaver's work to somebody else") },
        Line { Action::SearchPatients, QT_TRANSLATE_NOOP("Actions", "Search") },
        Line { Action::PrintDocument, QT_TRANSLATE_NOOP("Actions", "Print a document") },
        Line { Action::MakeBackup, QT_TRANSLATE_NOOP("Actions", "Make a backup") },
        Line { Action::RestoreBackup, QT_TRANSLATE_NOOP("Actions", "Restore a backup") },
        Line { Action::ScheduleBackups, QT_TRANSLATE_NOOP("Actions", "Schedule backups") },
        Line { Action::CheckIntegrity, QT_TRANSLATE_NOOP("Actions", "Check that data are whole") },
        Line { Action::NoteClockJump, QT_TRANSLATE_NOOP("Actions", "Note that the clock jumped") },
        Line { Action::ManageStations,
            QT_TRANSLATE_NOOP("Actions", "Enrol and retire waiting-room stations") },
        Line { Action::SeeStations,
            QT_TRANSLATE_NOOP("Actions", "See how the waiting-room stations are") },
        Line { Action::RefuseCode, QT_TRANSLATE_NOOP("Actions", "Refuse a waiting-room code") },
        Line { Action::RaiseAlert, QT_TRANSLATE_NOOP("Actions", "Raise an alert") },
        Line { Action::SeeAlerts, QT_TRANSLATE_NOOP("Actions", "See open alerts") },
        Line { Action::AcknowledgeAlert, QT_TRANSLATE_NOOP("Actions", "Take an alert on") },
        Line { Action::KeyPaperAnswers, QT_TRANSLATE_NOOP("Actions", "Enter answers from paper") },
        Line { Action::PurgeAnswers,
            QT_TRANSLATE_NOOP("Actions", "Remove answers that belong to nobody") },
        Line { Action::AskQuestionnaire,
            QT_TRANSLATE_NOOP("Actions", "Ask for a questionnaire before the next visit") },
        Line { Action::RecordQuestionnaire,
            QT_TRANSLATE_NOOP("Actions", "Record the answers to a questionnaire") },
        Line { Action::UseOpioidTotal, QT_TRANSLATE_NOOP("Actions", "Open the opioid total") },
        Line { Action::ApproveOpioidTotal,
            QT_TRANSLATE_NOOP("Actions", "Approve the factors of the opioid total") },
        Line { Action::LearnModule, QT_TRANSLATE_NOOP("Actions", "Learn from a training module") },
        Line { Action::SeeTraining,
            QT_TRANSLATE_NOOP("Actions", "See who holds which training certificate") },
        Line { Action::SwitchOpioidTotal,
            QT_TRANSLATE_NOOP("Actions", "Switch the opioid total on and off") },
        Line { Action::SeeCourses, QT_TRANSLATE_NOOP("Actions", "See courses and who is on them") },
        Line { Action::ManageCourses, QT_TRANSLATE_NOOP("Actions", "Plan and cancel courses") },
        Line { Action::ReferToCourse, QT_TRANSLATE_NOOP("Actions", "Refer to a course") },
        Line { Action::EnrolOnCourse,
            QT_TRANSLATE_NOOP("Actions", "Say where somebody stands with a course") },
        Line {
            Action::MarkRegister, QT_TRANSLATE_NOOP("Actions", "Mark the register of a course") },
        Line { Action::SeeRecall, QT_TRANSLATE_NOOP("Actions", "See who is due for a review") },
        Line { Action::WorkRecall,
            QT_TRANSLATE_NOOP("Actions", "Invite to a review, or leave somebody out") },
        Line { Action::ExportRecall,
            QT_TRANSLATE_NOOP("Actions", "Take the list of who is due out of the practice") },
        Line { Action::RecordCare,
            QT_TRANSLATE_NOOP("Actions", "Write down flare-ups, checks, offers and counts") },
    };

    QString tr(const char* words) { return QCoreApplication::translate("Actions", words); }

}

QString label(Action action)
{
    for (const auto& line : kLines) {
        if (line.action == action)
            return tr(line.words);
    }
    return domain::toWord(action);
}

QString label(domain::Standing standing)
{
    switch (standing) {
    case domain::Standing::Own:
        return tr("Own record");
    case domain::Standing::Colleague:
        return tr("Colleague's");
    case domain::Standing::Linked:
        return tr("Linked");
    case domain::Standing::Unlinked:
        return tr("Not linked");
    case domain::Standing::Restricted:
        return tr("Restricted");
    }
    return {};
}

QString label(app::Demand demand)
{
    switch (demand) {
    case app::Demand::Refused:
        return {};
    case app::Demand::Nothing:
        return tr("yes");
    case app::Demand::Reason:
        return tr("says why");
    case app::Demand::Caring:
        return tr("says they care for the patient");
    case app::Demand::BreakGlass:
        return tr("breaks the glass");
    }
    return {};
}

QString label(domain::ClaimKind kind)
{
    switch (kind) {
    case domain::ClaimKind::Reason:
        return tr("own or colleague's record");
    case domain::ClaimKind::Caring:
        return tr("not linked before");
    case domain::ClaimKind::BreakGlass:
        return tr("glass broken");
    }
    return {};
}

}
