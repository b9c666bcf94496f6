// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/Action.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<Action, 77> kWords { { { Action::SetUpPractice, u"practice.set-up" },
        { Action::ManageUsers, u"users.manage" }, { Action::FindPatients, u"patient.find" },
        { Action::ReadDemographics, u"patient.read" },
        { Action::RegisterPatient, u"patient.register" },
        { Action::ChangeDetails, u"patient.change-details" },
        { Action::ProposeMerge, u"merge.propose" }, { Action::ApproveMerge, u"merge.approve" },
        { Action::SeeMerges, u"merge.see" }, { Action::ImportPatients, u"patient.import" },
        { Action::ImportRecords, u"record.import" }, { Action::SeeToday, u"today.see" },
        { Action::BookAppointment, u"appointment.book" }, { Action::OfferKiosk, u"kiosk.offer" },
        { Action::AnswerKiosk, u"kiosk.answer" }, { Action::PrintWishedList, u"kiosk.print-list" },
        { Action::ReadRecord, u"record.read" }, { Action::WriteAgenda, u"agenda.write" },
        { Action::WriteConsultation, u"consultation.write" }, { Action::IssuePlan, u"plan.issue" },
        { Action::WriteFlarePlan, u"flare-plan.write" }, { Action::SeeCalls, u"calls.see" },
        { Action::RecordContact, u"calls.record" }, { Action::TickPromise, u"promises.tick" },
        { Action::SeeLooseEnds, u"loose-ends.see" }, { Action::RunReports, u"reports.run" },
        { Action::ExportReport, u"reports.export" }, { Action::RunMigration, u"database.migrate" },
        { Action::RunDoctor, u"database.doctor" }, { Action::SeeRegister, u"register.see" },
        { Action::MakeDemo, u"demo.make" }, { Action::VerifyTrail, u"trail.verify" },
        { Action::SeeAccessLog, u"trail.of-patient" }, { Action::ClaimAccess, u"access.claim" },
        { Action::RestrictRecord, u"record.restrict" }, { Action::ReviewAccess, u"access.review" },
        { Action::SeePermissions, u"permissions.see" }, { Action::SeeTrail, u"trail.see" },
        { Action::PrintAnchor, u"trail.anchor" }, { Action::StartSession, u"session.start" },
        { Action::RefuseSession, u"session.refuse" }, { Action::LockSession, u"session.lock" },
        { Action::UnlockSession, u"session.unlock" }, { Action::EndSession, u"session.end" },
        { Action::ManageOwnAccount, u"account.own" }, { Action::ReassignWork, u"work.reassign" },
        { Action::SearchPatients, u"patient.search" }, { Action::PrintDocument, u"document.print" },
        { Action::MakeBackup, u"backup.make" }, { Action::RestoreBackup, u"backup.restore" },
        { Action::ScheduleBackups, u"backup.schedule" },
        { Action::CheckIntegrity, u"integrity.check" }, { Action::NoteClockJump, u"clock.jump" },
        { Action::ManageStations, u"stations.manage" }, { Action::SeeStations, u"stations.see" },
        { Action::RefuseCode, u"kiosk.refuse" }, { Action::RaiseAlert, u"alert.raise" },
        { Action::SeeAlerts, u"alert.see" }, { Action::AcknowledgeAlert, u"alert.acknowledge" },
        { Action::KeyPaperAnswers, u"agenda.key-paper" }, { Action::PurgeAnswers, u"kiosk.purge" },
        { Action::AskQuestionnaire, u"questionnaire.ask" },
        { Action::RecordQuestionnaire, u"questionnaire.record" },
        { Action::UseOpioidTotal, u"opioids.total" },
        { Action::ApproveOpioidTotal, u"opioids.approve" },
        { Action::SwitchOpioidTotal, u"opioids.switch" },
        { Action::LearnModule, u"training.learn" }, { Action::SeeTraining, u"training.see" },
        { Action::SeeCourses, u"courses.see" }, { Action::ManageCourses, u"courses.manage" },
        { Action::ReferToCourse, u"courses.refer" }, { Action::EnrolOnCourse, u"courses.enrol" },
        { Action::MarkRegister, u"courses.mark" }, { Action::SeeRecall, u"recall.see" },
        { Action::WorkRecall, u"recall.work" }, { Action::ExportRecall, u"recall.export" },
        { Action::RecordCare, u"care.record" } } };

}

QString toWord(Action value) { return kWords.word(value); }

std::optional<Action> actionFromWord(QStringView word) { return kWords.value(word); }

}
