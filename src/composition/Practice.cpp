// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Practice.h"

#include "application/access/Accounts.h"
#include "application/access/LoadSignInRules.h"
#include "application/backup/ReadBackupRules.h"
#include "application/consultation/Referrals.h"
#include "application/consultation/TextShortcuts.h"
#include "application/doctor/Doctor.h"
#include "application/flare/FlarePlans.h"
#include "application/followup/LooseEnds.h"
#include "application/followup/Promises.h"
#include "application/goals/EndGoal.h"
#include "application/opioids/OpioidTableReader.h"
#include "application/opioids/OpioidTotals.h"
#include "application/people/Merges.h"
#include "application/recall/ReadRecallRules.h"
#include "backup/Backups.h"
#include "composition/BackupEngines.h"
#include "composition/DraftsBesideServer.h"
#include "composition/KioskRoom.h"
#include "composition/LinuxMachine.h"
#include "composition/OwnIndicators.h"
#include "composition/Strands.h"
#include "host/SystemSteadyClock.h"
#include "storage/SqlUnitOfWork.h"
#include "storage/access/SqlAccessRepository.h"
#include "storage/access/SqlStandings.h"
#include "storage/agenda/SqlAgendaRepository.h"
#include "storage/audit/SqlIndicatorSource.h"
#include "storage/backup/SqlBackupRepository.h"
#include "storage/backup/Upgrade.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/consultation/SqlDraftRepository.h"
#include "storage/consultation/SqlRecordChanges.h"
#include "storage/consultation/SqlTextShortcutRepository.h"
#include "storage/consultation/SqlVisitReader.h"
#include "storage/doctor/SqlExaminer.h"
#include "storage/documents/SqlIssuedPlanRepository.h"
#include "storage/documents/SqlRecordPapers.h"
#include "storage/flare/SqlFlarePlanRepository.h"
#include "storage/followup/SqlFollowUpRepository.h"
#include "storage/followup/SqlLooseEndRepository.h"
#include "storage/followup/SqlOpenWork.h"
#include "storage/goals/SqlGoalRepository.h"
#include "storage/goals/SqlPlanActionRepository.h"
#include "storage/instruments/SqlQuestionnaireRepository.h"
#include "storage/opioids/SqlOpioidDecisionRepository.h"
#include "storage/people/SqlImportStore.h"
#include "storage/people/SqlMergeRepository.h"
#include "storage/people/SqlPatientDirectory.h"
#include "storage/people/SqlPatientRepository.h"
#include "storage/people/SqlSecondFactorStore.h"
#include "storage/people/SqlStaffRepository.h"
#include "storage/people/SqlTryStore.h"
#include "storage/schedule/SqlScheduleRepository.h"
#include "storage/trail/SqlAccessLog.h"
#include "storage/trail/SqlTrail.h"

#include <QCoreApplication>

namespace rooftree::composition {
namespace {

    /// Where a password may be cheap, for tests and the demo, the backup's may be.
    backup::KdfCost costOf(app::PasswordHasher::Cost cost)
    {
        constexpr backup::KdfCost kCheap { 1, 8 };
        return cost == app::PasswordHasher::Cost::Interactive ? backup::KdfCost {} : kCheap;
    }

    backup::KdfCost draftCostOf(app::PasswordHasher::Cost cost)
    {
        return cost == app::PasswordHasher::Cost::Interactive ? backup::SealedDrafts::kCost
                                                              : costOf(cost);
    }

}

/// Members are made in the order of their needs: engine, repositories, use cases, the bundle.
struct Practice::Parts {
    Parts(std::unique_ptr<storage::Database> opened, app::Rules loaded,
        audit::IndicatorLibrary library, domain::BackupRules backupRules,
        const domain::Clock& systemClock, app::Publisher& publisher,
        const domain::SignInRules& signInNumbers, app::KioskRules kioskRules,
        domain::RecallRules recallRules, const Options& options)
        : database(std::move(opened))
        , rules(std::move(loaded))
        , clock(systemClock)
        , steady(options.steady ? *options.steady : machineSteady)
        , signInRules(signInNumbers)
        , passwordRules(signInRules)
        , hasher(options.passwordCost)
        , standings(*database, clock, accessRules)
        , gate(app::PermissionMatrix::standard(), standings)
        , work(*database, clock)
        , staff(*database)
        , patients(*database)
        , mergeRows(*database)
        , directory(*database)
        , imports(*database)
        , schedule(*database)
        , agendas(*database)
        , consultations(*database)
        , shortcuts(*database)
        , opioidDecisions(*database)
        , draftRows(*database)
        , drafts(draftRows,
              backup::SealedDrafts(options.draftFolder, draftCostOf(options.passwordCost)))
        , recordChanges(*database)
        , goals(*database)
        , planActions(*database)
        , looseEndRows(*database)
        , followUps(*database)
        , conditions(*database)
        , issuedPlans(*database)
        , flarePlanRows(*database)
        , papers(*database)
        , questionnaireRows(*database)
        , indicators(*database)
        , trail(*database)
        , accessLog(*database)
        , access(*database)
        , backupRepository(*database)
        , backupEngine(makeBackupEngine(database->url(), clock))
        , sessionTrail(gate, work)
        , tries(*database)
        , factorStore(*database)
        , openWork(*database)
        , throttle(tries, steady, signInRules.throttle)
        , passwordCheck(staff, hasher, throttle, sessionTrail)
        , freshPassword(staff, passwordCheck, steady, signInRules.freshMinutes)
        , secondFactors(
              { work, factorStore, freshPassword, publisher, clock, signInRules.recoveryCodes })
        , reassignWork({ work, openWork, staff, publisher, clock })
        , ownAccount({ work, staff, { passwordRules, hasher }, freshPassword })
        , accounts { signInRules, passwordRules, hasher, steady, freshPassword, secondFactors,
            reassignWork, ownAccount }
        , signIn({ passwordCheck, staff, work, hasher, gate, sessionTrail, secondFactors })
        , setUp(work, staff, { passwordRules, hasher })
        , manageStaff({ work, staff, openWork, { passwordRules, hasher }, freshPassword, throttle,
              publisher, clock })
        , findPeople(directory, patients, clock)
        , registerPatient(work, patients, publisher)
        , changeDetails(work, patients, publisher)
        , merges({ work, mergeRows, patients, backupRepository, freshPassword, publisher, clock })
        , today(work, schedule, publisher, standings)
        , questionnaires({ work, questionnaireRows, publisher, clock, rules })
        , waitingRoom(
              { work, agendas, schedule, conditions, questionnaireRows, publisher, clock, rules })
        , strands({ *database, work, conditions, publisher, clock, rules, standings, drafts },
              std::move(recallRules))
        , openRecord({ work, patients, conditions, agendas, goals, followUps, consultations, papers,
              questionnaireRows, planActions, strands.careRows, clock })
        , pastVisits(*database)
        , referrals({ work, consultations, publisher, clock, pastVisits })
        , textShortcuts(work, shortcuts)
        , flarePlans({ work, flarePlanRows, drafts, publisher, clock, rules, patients })
        , opioidTotals(
              { work, opioidDecisions, freshPassword, publisher, clock, app::shippedOpioidTable() })
        , finishConsultation({ work, consultations, schedule, drafts, patients, publisher, clock })
        , promises({ work, planActions, publisher, clock, standings })
        , endGoal({ work, { goals, planActions, followUps }, publisher, clock })
        , looseEnds({ work, looseEndRows, standings })
        , calls({ work, followUps, goals, planActions, publisher, clock, rules.plan, standings })
        , registers(work, conditions, rules, standings)
        , issuePlan(work, issuedPlans, publisher, clock)
        , reprintPlan(work, issuedPlans)
        , claimAccess({ work, access, clock, accessRules })
        , restrictRecord({ work, access, publisher, clock, accessRules })
        , reviewAccess(work, access, clock)
        , staffAsPatients(work, access, patients)
        , kioskRoom({ *database, work, gate, waitingRoom, agendas, schedule, hasher, freshPassword,
                        publisher, clock, signInRules.pinDigits },
              std::move(kioskRules))
        , indicatorLibrary(std::move(library))
        , auditService({ work, indicators, conditions }, rules.registers, indicatorLibrary)
        , backups({ work, backupRepository, *backupEngine, staff, gate, clock, machine,
              passwordRules, backupRules, QCoreApplication::applicationVersion(),
              costOf(options.passwordCost) })
        , examiner(*database)
        , doctor({ examiner, backups, trail, staff, directory, work, machine, gate, clock,
              looseEndRows })
        , services { gate, rules, clock, work, staff, staff, findPeople, drafts, recordChanges,
            imports, signIn, setUp, manageStaff, registerPatient, changeDetails, merges, today,
            waitingRoom, questionnaires, openRecord, finishConsultation, calls, registers,
            issuePlan, reprintPlan, trail, accessLog, sessionTrail, accessRules, claimAccess,
            restrictRecord, reviewAccess, staffAsPatients, accounts, kioskRoom.kiosks, referrals,
            textShortcuts, flarePlans, opioidTotals, strands.learning, strands.courses,
            strands.enrolments, strands.recall, promises, strands.careRecords, endGoal, looseEnds }
    {
    }

    std::unique_ptr<storage::Database> database;
    app::Rules rules;
    app::AccessRules accessRules = app::AccessRules::standard();
    const domain::Clock& clock;
    host::SystemSteadyClock machineSteady;
    const domain::SteadyClock& steady;
    domain::SignInRules signInRules;
    app::PasswordRules passwordRules;
    app::PasswordHasher hasher;
    storage::SqlStandings standings;
    app::Gate gate;

    storage::SqlUnitOfWork work;
    storage::SqlStaffRepository staff;
    storage::SqlPatientRepository patients;
    storage::SqlMergeRepository mergeRows;
    storage::SqlPatientDirectory directory;
    storage::SqlImportStore imports;
    storage::SqlScheduleRepository schedule;
    storage::SqlAgendaRepository agendas;
    storage::SqlConsultationRepository consultations;
    storage::SqlTextShortcutRepository shortcuts;
    storage::SqlOpioidDecisionRepository opioidDecisions;
    storage::SqlDraftRepository draftRows;
    DraftsBesideServer drafts;
    storage::SqlRecordChanges recordChanges;
    storage::SqlGoalRepository goals;
    storage::SqlPlanActionRepository planActions;
    storage::SqlLooseEndRepository looseEndRows;
    storage::SqlFollowUpRepository followUps;
    storage::SqlConditionRepository conditions;
    storage::SqlIssuedPlanRepository issuedPlans;
    storage::SqlFlarePlanRepository flarePlanRows;
    storage::SqlRecordPapers papers;
    storage::SqlQuestionnaireRepository questionnaireRows;
    storage::SqlIndicatorSource indicators;
    storage::SqlTrail trail;
    storage::SqlAccessLog accessLog;
    storage::SqlAccessRepository access;
    storage::SqlBackupRepository backupRepository;
    std::unique_ptr<app::BackupEngine> backupEngine;
    LinuxMachine machine;

    app::SessionTrail sessionTrail;
    storage::SqlTryStore tries;
    storage::SqlSecondFactorStore factorStore;
    storage::SqlOpenWork openWork;

    app::Throttle throttle;
    app::PasswordCheck passwordCheck;
    app::FreshPassword freshPassword;
    app::SecondFactors secondFactors;
    app::ReassignWork reassignWork;
    app::OwnAccount ownAccount;
    app::Accounts accounts;
    app::SignIn signIn;
    app::SetUpPractice setUp;
    app::ManageStaff manageStaff;
    app::FindPeople findPeople;
    app::RegisterPatient registerPatient;
    app::ChangeDetails changeDetails;
    app::Merges merges;
    app::Today today;
    app::Questionnaires questionnaires;
    app::WaitingRoom waitingRoom;
    Strands strands;
    app::OpenRecord openRecord;
    storage::SqlVisitReader pastVisits;
    app::Referrals referrals;
    app::TextShortcuts textShortcuts;
    app::FlarePlans flarePlans;
    app::OpioidTotals opioidTotals;
    app::FinishConsultation finishConsultation;
    app::Promises promises;
    app::EndGoal endGoal;
    app::LooseEnds looseEnds;
    app::Calls calls;
    app::Registers registers;
    app::IssuePlan issuePlan;
    app::ReprintPlan reprintPlan;
    app::ClaimAccess claimAccess;
    app::RestrictRecord restrictRecord;
    app::ReviewAccess reviewAccess;
    app::StaffAsPatients staffAsPatients;
    KioskRoom kioskRoom;
    audit::IndicatorLibrary indicatorLibrary;
    audit::AuditService auditService;
    backup::Backups backups;
    storage::SqlExaminer examiner;
    app::Doctor doctor;

    app::Services services;
};

Practice::Practice(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Practice::~Practice() = default;

domain::Result<std::unique_ptr<Practice>> Practice::open(const storage::DatabaseUrl& url,
    storage::OpenMode mode, const domain::Clock& clock, app::Publisher& publisher,
    const Options& options)
{
    auto database = storage::Database::open(url, mode);
    if (!database)
        return domain::failure(database);
    const auto backupRules = app::readBackupRules();
    if (!backupRules)
        return domain::failure(backupRules);
    if (options.mayMigrate) {
        if (const auto migrated = storage::upgrade(**database, clock, backupRules->upgradeCopies);
            !migrated)
            return domain::failure(migrated);
    }
    auto rules = app::Rules::load();
    if (!rules)
        return domain::failure(rules);
    const auto signInRules = app::loadSignInRules();
    if (!signInRules)
        return domain::failure(signInRules);
    auto kioskRules = app::KioskRules::load();
    if (!kioskRules)
        return domain::failure(kioskRules);
    auto recallRules = app::readRecallRules();
    if (!recallRules)
        return domain::failure(recallRules);
    auto library = audit::IndicatorLibrary::load();
    if (!library)
        return domain::failure(library);
    addOwnIndicators(*library, **database, *rules);
    auto parts = std::make_unique<Parts>(*std::move(database), *std::move(rules),
        *std::move(library), *backupRules, clock, publisher, *signInRules, *std::move(kioskRules),
        *std::move(recallRules), options);
    return std::unique_ptr<Practice>(new Practice(std::move(parts)));
}

domain::Result<std::unique_ptr<Practice>> Practice::open(const storage::DatabaseUrl& url,
    storage::OpenMode mode, const domain::Clock& clock, app::Publisher& publisher)
{
    return open(url, mode, clock, publisher, Options {});
}

const app::Services& Practice::services() const { return m_parts->services; }

const audit::AuditService& Practice::audit() const { return m_parts->auditService; }

app::BackupRoom& Practice::backups() const { return m_parts->backups; }

const app::Doctor& Practice::doctor() const { return m_parts->doctor; }

storage::Database& Practice::database() { return *m_parts->database; }

}
