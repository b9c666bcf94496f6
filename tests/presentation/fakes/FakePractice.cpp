// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fakes/FakePractice.h"

#include "application/access/Accounts.h"
#include "application/access/LoadSignInRules.h"
#include "application/care/CareRecords.h"
#include "application/courses/Courses.h"
#include "application/courses/Enrolments.h"
#include "application/flare/FlarePlans.h"
#include "application/opioids/OpioidTableReader.h"
#include "application/people/Merges.h"
#include "application/recall/ReadRecallRules.h"
#include "application/recall/Recall.h"
#include "application/training/ReadTrainingModules.h"
#include "presentation/fakes/FakeCare.h"
#include "presentation/fakes/FakeCourses.h"
#include "presentation/fakes/FakeFlarePlans.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakeMerges.h"
#include "presentation/fakes/FakePracticePorts.h"
#include "presentation/fakes/FakeQuestionnaires.h"
#include "presentation/fakes/FakeRecall.h"
#include "presentation/fakes/FakeTraining.h"
#include "presentation/fakes/NoBackups.h"
#include "presentation/fakes/NoPastVisits.h"
#include "support/FakeSteadyClock.h"
#include "support/FakeTryStore.h"

#include <QCoreApplication>

namespace rooftree::testing {

struct FakePractice::Ports {
    explicit Ports(FakePractice& practice)
        : rules(app::Rules::load().value())
        , standings(practice)
        , access(practice)
        , work(practice)
        , agendas(practice)
        , schedule(practice)
        , consultations(practice)
        , shortcuts(practice)
        , opioidDecisions(practice)
        , drafts(practice)
        , goals(practice)
        , planActions(practice)
        , followUps(practice)
        , conditions(practice)
        , patients(practice)
        , issuedPlans(practice)
        , flarePlanRows(practice)
        , trainingRows(practice)
        , papers(practice, issuedPlans, flarePlanRows)
        , questionnaireRows(practice)
        , staff(practice)
        , recordChanges(practice)
        , publisher(practice.m_changes)
    {
        staff.hash = hasher.hash(FakePractice::password()).value();
    }

    app::Rules rules;
    FakeStandings standings;
    app::Gate gate { app::PermissionMatrix::standard(), standings };
    app::AccessRules accessRules = app::AccessRules::standard();
    FakeAccess access;
    FakeClock clock;
    FakeWork work;
    FakeAgendas agendas;
    FakeSchedule schedule;
    FakeConsultations consultations;
    FakeShortcuts shortcuts;
    FakeOpioidDecisions opioidDecisions;
    FakeDrafts drafts;
    FakeGoals goals;
    FakePlanActions planActions;
    FakeFollowUps followUps;
    FakeConditions conditions;
    FakePatients patients;
    FakeIssuedPlans issuedPlans;
    FakeFlarePlans flarePlanRows;
    FakeTraining trainingRows;
    FakePapers papers;
    FakeQuestionnaires questionnaireRows;
    FakeStaff staff;
    FakeRecordChanges recordChanges;
    NoDirectory directory;
    NoImports imports;
    WholeTrail trail;
    EmptyAccessLog accessLog;
    app::Publisher& publisher;
    app::PasswordHasher hasher { app::PasswordHasher::Cost::Cheapest };

    app::SessionTrail sessionTrail { gate, work };
    domain::SignInRules signInRules = app::loadSignInRules().value();
    app::PasswordRules passwordRules { signInRules };
    test::FakeSteadyClock steady;
    test::FakeTryStore tries;
    NoSecondFactors factorStore;
    NoOpenWork openWork;
    app::Throttle throttle { tries, steady, signInRules.throttle };
    app::PasswordCheck passwordCheck { staff, hasher, throttle, sessionTrail };
    app::FreshPassword freshPassword { staff, passwordCheck, steady, signInRules.freshMinutes };
    app::SecondFactors secondFactors { { work, factorStore, freshPassword, publisher, clock } };
    app::ReassignWork reassignWork { { work, openWork, staff, publisher, clock } };
    app::OwnAccount ownAccount { { work, staff, { passwordRules, hasher }, freshPassword } };
    app::Accounts accounts { signInRules, passwordRules, hasher, steady, freshPassword,
        secondFactors, reassignWork, ownAccount };

    app::SignIn signIn { { passwordCheck, staff, work, hasher, gate, sessionTrail,
        secondFactors } };
    app::SetUpPractice setUp { work, staff, { passwordRules, hasher } };
    app::ManageStaff manageStaff { { work, staff, openWork, { passwordRules, hasher },
        freshPassword, throttle, publisher, clock } };
    app::FindPeople findPeople { directory, patients, clock };
    app::RegisterPatient registerPatient { work, patients, publisher };
    app::ChangeDetails changeDetails { work, patients, publisher };
    FakeMerges mergeRows;
    NoBackups backupRows;
    app::Merges merges { { work, mergeRows, patients, backupRows, freshPassword, publisher,
        clock } };
    app::Today today { work, schedule, publisher, standings };
    app::Questionnaires questionnaires { { work, questionnaireRows, publisher, clock, rules } };
    app::WaitingRoom waitingRoom { { work, agendas, schedule, conditions, questionnaireRows,
        publisher, clock, rules } };
    FakeCare careRows;
    app::CareRecords careRecords { { work, careRows, drafts, publisher, clock, rules } };
    app::OpenRecord openRecord { { work, patients, conditions, agendas, goals, followUps,
        consultations, papers, questionnaireRows, planActions, careRows, clock } };
    app::FinishConsultation finishConsultation { { work, consultations, schedule, drafts, patients,
        publisher, clock } };
    NoPastVisits pastVisits;
    app::Referrals referrals { { work, consultations, publisher, clock, pastVisits } };
    app::TextShortcuts textShortcuts { work, shortcuts };
    app::FlarePlans flarePlans { { work, flarePlanRows, drafts, publisher, clock, rules,
        patients } };
    app::OpioidTotals opioidTotals { { work, opioidDecisions, freshPassword, publisher, clock,
        app::shippedOpioidTable() } };
    app::Learning learning { { work, trainingRows, publisher, clock, app::shippedTrainingModules,
        app::readTrainingRules() } };
    FakeCourses courseRows;
    app::Courses courses { { work, courseRows, publisher, clock, rules, standings } };
    app::Enrolments enrolments { { work, courseRows, publisher, clock, rules } };
    FakeRecall recallRows;
    app::Recall recall { { work, recallRows, conditions, publisher, clock, rules, standings,
        *app::readRecallRules() } };
    app::Promises promises { { work, planActions, publisher, clock, standings } };
    NoLooseEnds looseEndRows;
    app::EndGoal endGoal { { work, { goals, planActions, followUps }, publisher, clock } };
    app::LooseEnds looseEnds { { work, looseEndRows, standings } };
    app::Calls calls { { work, followUps, goals, planActions, publisher, clock, rules.plan,
        standings } };
    app::Registers registers { work, conditions, rules, standings };
    app::IssuePlan issuePlan { work, issuedPlans, publisher, clock };
    app::ReprintPlan reprintPlan { work, issuedPlans };
    app::ClaimAccess claimAccess { { work, access, clock, accessRules } };
    app::RestrictRecord restrictRecord { { work, access, publisher, clock, accessRules } };
    app::ReviewAccess reviewAccess { work, access, clock };
    app::StaffAsPatients staffAsPatients { work, access, patients };
    FakeKiosks kiosks { { work, gate, waitingRoom, agendas, schedule, hasher, freshPassword,
        publisher, clock } };
};

namespace {

    domain::PatientDetails person(
        const QString& family, const QString& given, QDate born, const QString& nhsNumber)
    {
        domain::PatientDetails details { domain::PersonName::parse(family, given).value(),
            domain::BirthDate::restored(born, domain::DatePrecision::Day).value(),
            domain::NhsNumber::parse(nhsNumber).value(), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
            {} };
        return details;
    }

}

FakePractice::FakePractice()
{
    staff.push_back({ kNurse, QUuid::createUuid(), u"Nurse Jo Evans"_s, domain::Profession::Nurse,
        domain::TeamId(1), u"jo"_s, { domain::Role::Clinician }, true,
        domain::RowVersion::first() });
    staff.push_back({ kDoctor, QUuid::createUuid(), u"Dr Anjali Patel"_s,
        domain::Profession::GeneralPractitioner, domain::TeamId(1), u"anjali"_s,
        { domain::Role::Clinician }, true, domain::RowVersion::first() });
    teams.push_back({ domain::TeamId(1), u"Blue team"_s });
    patients.push_back({ kPatient, QUuid::createUuid(),
        person(u"Ahmed"_s, u"Margaret"_s, { 1947, 3, 14 }, u"999 000 0018"_s),
        domain::RowVersion::first() });
    patients.back().details.accessNeeds = { { domain::AccessNeedKind::Format, u"large print"_s },
        { domain::AccessNeedKind::CommunicationSupport, u"hearing aid"_s } };
    patients.push_back({ kOther, QUuid::createUuid(),
        person(u"Okafor"_s, u"Chidi"_s, { 1951, 8, 2 }, u"999 000 0026"_s),
        domain::RowVersion::first() });
    appointments.push_back({ kAppointment, QUuid::createUuid(), kPatient, kNurse,
        domain::instantAt({ 2026, 7, 30 }, { 10, 20 }), 10, u"COPD review"_s,
        domain::AppointmentState::Arrived, domain::RowVersion::first() });

    m_ports = std::make_unique<Ports>(*this);
    auto& p = *m_ports;
    m_services.reset(new app::Services { p.gate, p.rules, p.clock, p.work, p.staff, p.staff,
        p.findPeople, p.drafts, p.recordChanges, p.imports, p.signIn, p.setUp, p.manageStaff,
        p.registerPatient, p.changeDetails, p.merges, p.today, p.waitingRoom, p.questionnaires,
        p.openRecord, p.finishConsultation, p.calls, p.registers, p.issuePlan, p.reprintPlan,
        p.trail, p.accessLog, p.sessionTrail, p.accessRules, p.claimAccess, p.restrictRecord,
        p.reviewAccess, p.staffAsPatients, p.accounts, p.kiosks.kiosks, p.referrals,
        p.textShortcuts, p.flarePlans, p.opioidTotals, p.learning, p.courses, p.enrolments,
        p.recall, p.promises, p.careRecords, p.endGoal, p.looseEnds });
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    m_desk.reset(new presentation::Desk {
        *m_services, m_worker, m_changes, m_session, u"Elm Tree Surgery"_s, true });
    m_session.signIn(
        { staff.front(), { kNurse, domain::Role::Clinician, u"Nurse Jo Evans"_s, u"Room 2"_s } });
}

FakeKiosks& FakePractice::kiosks() { return m_ports->kiosks; }

FakePractice::~FakePractice() { m_worker.waitForDone(); }

void FakePractice::settle()
{
    // An answer may ask the next question; a few rounds are more than any screen needs.
    for (int round = 0; round < 6; ++round) {
        m_worker.waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

domain::KioskSessionId FakePractice::offerKiosk()
{
    app::KioskSession session;
    session.uid = QUuid::createUuid();
    session.patient = kPatient;
    session.appointment = kAppointment;
    session.offeredAt = m_ports->clock.now();
    session.id = domain::KioskSessionId(++nextId);
    sessions.push_back(session);
    return session.id;
}

void FakePractice::pass(qint64 milliseconds) { m_ports->clock.ms += milliseconds; }

QDate FakePractice::today() const { return m_ports->clock.today(); }

domain::Agenda& FakePractice::addAgenda(const QString& whatMatters, const QStringList& words)
{
    domain::Agenda agenda { domain::AgendaId(++nextId), QUuid::createUuid(), kPatient, kAppointment,
        m_ports->clock.now(), whatMatters, {}, {}, domain::AnsweredBy::Patient, true, {}, {}, {} };
    int rank = 0;
    for (const auto& each : words)
        agenda.items.push_back({ domain::AgendaItemId(++nextId), QUuid::createUuid(),
            domain::AgendaSource::PatientKiosk, {}, each,
            rank < 3 ? std::optional(++rank) : std::nullopt, {}, {}, m_ports->clock.now() });
    agendas.push_back(agenda);
    return agendas.back();
}

domain::Goal& FakePractice::addGoal(const QString& words)
{
    goals.push_back({ domain::GoalId(++nextId), QUuid::createUuid(), kPatient,
        { domain::GoalText::parse(words).value(), u"to see my sister"_s, u"ACT"_s, {},
            domain::SetBy::Together, {}, {} },
        domain::GoalLifecycle::Active, domain::GoalAchievement::InProgress,
        domain::instantAt({ 2026, 1, 12 }, { 9, 0 }), domain::RowVersion::first() });
    return goals.back();
}

}
