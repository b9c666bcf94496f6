// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Practice.h"

#include "storage/Migrator.h"
#include "storage/SqlUnitOfWork.h"
#include "storage/access/SqlAccessRepository.h"
#include "storage/access/SqlStandings.h"
#include "storage/agenda/SqlAgendaRepository.h"
#include "storage/audit/SqlIndicatorSource.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/consultation/SqlDraftRepository.h"
#include "storage/documents/SqlIssuedPlanRepository.h"
#include "storage/followup/SqlFollowUpRepository.h"
#include "storage/goals/SqlGoalRepository.h"
#include "storage/people/SqlImportStore.h"
#include "storage/people/SqlPatientDirectory.h"
#include "storage/people/SqlPatientRepository.h"
#include "storage/people/SqlStaffRepository.h"
#include "storage/schedule/SqlScheduleRepository.h"
#include "storage/trail/SqlAccessLog.h"
#include "storage/trail/SqlTrail.h"

namespace rooftree::composition {

/// Members are made in the order of their needs: engine, repositories, use cases, the bundle.
struct Practice::Parts {
    Parts(std::unique_ptr<storage::Database> opened, app::Rules loaded,
        audit::IndicatorLibrary library, const domain::Clock& systemClock,
        app::Publisher& publisher, app::PasswordHasher::Cost cost)
        : database(std::move(opened))
        , rules(std::move(loaded))
        , clock(systemClock)
        , hasher(cost)
        , standings(*database, clock, accessRules)
        , gate(app::PermissionMatrix::standard(), standings)
        , work(*database, clock)
        , staff(*database)
        , patients(*database)
        , directory(*database)
        , imports(*database)
        , schedule(*database)
        , agendas(*database)
        , consultations(*database)
        , drafts(*database)
        , goals(*database)
        , followUps(*database)
        , conditions(*database)
        , issuedPlans(*database)
        , indicators(*database)
        , trail(*database)
        , accessLog(*database)
        , access(*database)
        , sessionTrail(gate, work)
        , signIn(staff, hasher)
        , setUp(work, staff, hasher)
        , manageStaff(work, staff, hasher)
        , registerPatient(work, patients, publisher)
        , today(work, schedule, publisher, standings)
        , waitingRoom({ work, agendas, schedule, conditions, publisher, clock, rules })
        , openRecord({ work, patients, conditions, agendas, goals, followUps, consultations,
              issuedPlans, clock })
        , finishConsultation({ work, consultations, schedule, drafts, publisher, clock })
        , calls({ work, followUps, goals, publisher, clock, rules.plan, standings })
        , registers(conditions, rules, standings)
        , issuePlan(work, issuedPlans, publisher, clock)
        , claimAccess({ work, access, clock, accessRules })
        , restrictRecord({ work, access, publisher, clock, accessRules })
        , reviewAccess(work, access, clock)
        , staffAsPatients(work, access, patients)
        , indicatorLibrary(std::move(library))
        , auditService({ work, indicators, conditions }, rules.registers, indicatorLibrary)
        , services { gate, rules, clock, work, staff, patients, directory, drafts, imports,
            indicators, issuedPlans, conditions, signIn, setUp, manageStaff, registerPatient, today,
            waitingRoom, openRecord, finishConsultation, calls, registers, issuePlan, trail,
            accessLog, sessionTrail, accessRules, access, claimAccess, restrictRecord, reviewAccess,
            staffAsPatients }
    {
    }

    std::unique_ptr<storage::Database> database;
    app::Rules rules;
    app::AccessRules accessRules = app::AccessRules::standard();
    const domain::Clock& clock;
    app::PasswordHasher hasher;
    storage::SqlStandings standings;
    app::Gate gate;

    storage::SqlUnitOfWork work;
    storage::SqlStaffRepository staff;
    storage::SqlPatientRepository patients;
    storage::SqlPatientDirectory directory;
    storage::SqlImportStore imports;
    storage::SqlScheduleRepository schedule;
    storage::SqlAgendaRepository agendas;
    storage::SqlConsultationRepository consultations;
    storage::SqlDraftRepository drafts;
    storage::SqlGoalRepository goals;
    storage::SqlFollowUpRepository followUps;
    storage::SqlConditionRepository conditions;
    storage::SqlIssuedPlanRepository issuedPlans;
    storage::SqlIndicatorSource indicators;
    storage::SqlTrail trail;
    storage::SqlAccessLog accessLog;
    storage::SqlAccessRepository access;

    app::SessionTrail sessionTrail;
    app::SignIn signIn;
    app::SetUpPractice setUp;
    app::ManageStaff manageStaff;
    app::RegisterPatient registerPatient;
    app::Today today;
    app::WaitingRoom waitingRoom;
    app::OpenRecord openRecord;
    app::FinishConsultation finishConsultation;
    app::Calls calls;
    app::Registers registers;
    app::IssuePlan issuePlan;
    app::ClaimAccess claimAccess;
    app::RestrictRecord restrictRecord;
    app::ReviewAccess reviewAccess;
    app::StaffAsPatients staffAsPatients;
    audit::IndicatorLibrary indicatorLibrary;
    audit::AuditService auditService;

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
    if (options.mayMigrate) {
        if (const auto migrated = storage::Migrator::migrate(**database); !migrated)
            return domain::failure(migrated);
    }
    auto rules = app::Rules::load();
    if (!rules)
        return domain::failure(rules);
    auto library = audit::IndicatorLibrary::load();
    if (!library)
        return domain::failure(library);
    auto parts = std::make_unique<Parts>(*std::move(database), *std::move(rules),
        *std::move(library), clock, publisher, options.passwordCost);
    return std::unique_ptr<Practice>(new Practice(std::move(parts)));
}

domain::Result<std::unique_ptr<Practice>> Practice::open(const storage::DatabaseUrl& url,
    storage::OpenMode mode, const domain::Clock& clock, app::Publisher& publisher)
{
    return open(url, mode, clock, publisher, Options {});
}

const app::Services& Practice::services() const { return m_parts->services; }

const audit::AuditService& Practice::audit() const { return m_parts->auditService; }

storage::Database& Practice::database() { return *m_parts->database; }

}
