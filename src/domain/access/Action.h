// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Every act that the policy gate decides on. The matrix is resources/rules/permissions.csv.
enum class Action {
    SetUpPractice,
    ManageUsers,
    FindPatients,
    ReadDemographics,
    RegisterPatient,
    ChangeDetails,
    ProposeMerge,
    ApproveMerge,
    SeeMerges,
    ImportPatients,
    ImportRecords,
    SeeToday,
    BookAppointment,
    OfferKiosk,
    AnswerKiosk,
    PrintWishedList,
    ReadRecord,
    WriteAgenda,
    WriteConsultation,
    IssuePlan,
    WriteFlarePlan,
    SeeCalls,
    RecordContact,
    RunReports,
    ExportReport,
    RunMigration,
    RunDoctor,
    SeeRegister,
    MakeDemo,
    VerifyTrail,
    SeeAccessLog,
    ClaimAccess,
    RestrictRecord,
    ReviewAccess,
    SeePermissions,
    SeeTrail,
    PrintAnchor,
    StartSession,
    RefuseSession,
    LockSession,
    UnlockSession,
    EndSession,
    ManageOwnAccount,
    ReassignWork,
    SearchPatients,
    PrintDocument,
    MakeBackup,
    RestoreBackup,
    ScheduleBackups,
    CheckIntegrity,
    NoteClockJump,
    ManageStations,
    SeeStations,
    RefuseCode,
    RaiseAlert,
    SeeAlerts,
    AcknowledgeAlert,
    KeyPaperAnswers,
    PurgeAnswers,
    AskQuestionnaire,
    RecordQuestionnaire,
    UseOpioidTotal,
    ApproveOpioidTotal,
    SwitchOpioidTotal,
    LearnModule,
    SeeTraining,
    SeeCourses,
    ManageCourses,
    ReferToCourse,
    EnrolOnCourse,
    MarkRegister,
};

[[nodiscard]] QString toWord(Action value);
[[nodiscard]] std::optional<Action> actionFromWord(QStringView word);

}
