// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/AuditPractice.h"

#include "catch_compat.h"
#include "support/OpenGate.h"

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    using domain::EventId;
    using domain::Result;

    constexpr storage::Sql kAddPatient {
        "INSERT INTO patient (uid, family, given, preferred, title, family_folded, birth, "
        "birth_day, gender, address_lines, email, language, usual_gp, is_dead, details_hash, "
        "saved_in) VALUES (:uid, :family, '', '', '', '', '1950-01-01', :born, 'unknown', '', '', "
        "'', '', 0, '', :event) RETURNING id",
        "i"
    };
    constexpr storage::Sql kAddStaff {
        "INSERT INTO staff (uid, name, profession, team_id, password_hash, is_active, saved_in) "
        "VALUES (:uid, :name, 'nurse', (SELECT id FROM team WHERE name = :team), '', 1, :event) "
        "RETURNING id",
        "i"
    };
    constexpr storage::Sql kAddTeam { "INSERT INTO team (name, saved_in) VALUES (:name, :event) ON "
                                      "CONFLICT (name) DO NOTHING" };
    constexpr storage::Sql kFollowUp { "SELECT id FROM follow_up WHERE uid = :uid", "i" };

    template <class T> T ok(Result<T> result)
    {
        INFO((result ? QString() : result.error().detail).toStdString());
        REQUIRE(result);
        return *std::move(result);
    }

    app::Authorized<app::Action::RunReports> manager()
    {
        const app::Actor actor { {}, domain::Role::Manager, u"Manager"_s, u"test"_s };
        return ok(test::openGate().allow<app::Action::RunReports>(actor));
    }

    domain::Instant at(QDate day, int hour, int minute)
    {
        return domain::instantAt(day, QTime(hour, minute));
    }

}

AuditPractice::AuditPractice(storage::Engine engine)
    : database(engine)
    , m_rules(ok(app::Rules::load()))
    , m_library(ok(audit::IndicatorLibrary::load()))
    , m_source(*database)
    , m_conditions(*database)
    , m_consultations(*database)
    , m_agendas(*database)
    , m_followUps(*database)
    , m_service({ database.unitOfWork(), m_source, m_conditions }, m_rules.registers, m_library)
{
    m_clinician = clinician(u"Dr Patel"_s, u"North"_s);
}

domain::StaffId AuditPractice::clinician(const QString& name, const QString& team)
{
    domain::StaffId id(0);
    database.write([&](EventId event) -> Result<void> {
        if (!team.isEmpty())
            database->execute(kAddTeam, { team, event });
        id = domain::StaffId(
            database->insert(kAddStaff, { QUuid::createUuid(), name, team, event }));
        return {};
    });
    return id;
}

domain::PatientId AuditPractice::person(const QString& name, bool isOnRegister)
{
    domain::PatientId id(0);
    const auto codes = m_rules.registerNamed(u"copd")->codes;
    database.write([&](EventId event) -> Result<void> {
        id = domain::PatientId(
            database->insert(kAddPatient, { QUuid::createUuid(), name, QDate(1950, 1, 1), event }));
        domain::Condition condition;
        condition.system = u"http://snomed.info/sct"_s;
        condition.code = isOnRegister ? *std::min_element(codes.begin(), codes.end()) : u"1"_s;
        condition.sourceKey = u"test-%1"_s.arg(++m_people);
        return m_conditions.add(id, condition, event);
    });
    return id;
}

void AuditPractice::set(domain::PatientId patient, const QString& columns)
{
    const std::string sql = "UPDATE patient SET " + columns.toStdString()
        + " WHERE id = " + std::to_string(patient.value());
    database->script(sql);
}

QUuid AuditPractice::agenda(domain::PatientId patient, domain::Instant at, const QString& topic,
    domain::AgendaSource source, std::optional<int> rank)
{
    const QUuid uid = QUuid::createUuid();
    domain::Agenda agenda { domain::AgendaId(0), QUuid::createUuid(), patient, {}, at, {}, {}, {},
        domain::AnsweredBy::Patient, true, {}, {}, {} };
    if (!topic.isEmpty())
        agenda.items.push_back(
            { domain::AgendaItemId(0), uid, source, {}, topic, rank, {}, {}, at });
    database.write([&](EventId event) -> Result<void> {
        ok(m_agendas.add(agenda, {}, event));
        return {};
    });
    return uid;
}

domain::ConsultationRecord AuditPractice::review(domain::PatientId patient, QDate day) const
{
    domain::ConsultationRecord record { QUuid::createUuid(), patient, {},
        domain::ConsultationKind::PlannedReview, at(day, 10, 0), at(day, 10, 10), {}, {}, {}, {},
        {} };
    return record;
}

void AuditPractice::save(const domain::ConsultationRecord& record) { save(record, m_clinician); }

void AuditPractice::save(const domain::ConsultationRecord& record, domain::StaffId by)
{
    database.write([&](EventId event) -> Result<void> {
        ok(m_consultations.add(record, by, event));
        return {};
    });
}

domain::AgreedGoal AuditPractice::goal(QDate day)
{
    domain::ActionPlanContent step;
    step.what = u"walk"_s;
    step.howMuch = u"ten minutes"_s;
    step.when = u"after lunch"_s;
    step.timesPerWeek = 3;
    step.startDate = day;
    step.reviewDate = day.addDays(14);
    step.confidenceFirst = *domain::Confidence::fromInt(7);
    step.confidenceFinal = step.confidenceFirst;
    domain::AgreedGoal goal { QUuid::createUuid(), {},
        { *domain::GoalText::parse(u"walk to the shop"), {}, {}, {}, domain::SetBy::Together, {},
            {} },
        domain::PlannedStep { QUuid::createUuid(), step },
        domain::FollowUpPromise { domain::FollowUpMethod::Phone, day.addDays(14), {}, {} },
        QUuid::createUuid(), {} };
    return goal;
}

void AuditPractice::attempt(
    const domain::AgreedGoal& goal, QDate day, domain::AttemptOutcome outcome)
{
    add(goal,
        { QUuid::createUuid(), domain::FollowUpId(0), at(day, 15, 0), outcome, {}, {}, {}, {},
            {} });
}

void AuditPractice::spoke(const domain::AgreedGoal& goal, QDate day, domain::Attainment attainment,
    const QString& gotInTheWay, std::optional<domain::NextStep> next)
{
    add(goal,
        { QUuid::createUuid(), domain::FollowUpId(0), at(day, 15, 0), domain::AttemptOutcome::Spoke,
            attainment, next, {}, gotInTheWay, {} });
}

void AuditPractice::add(const domain::AgreedGoal& goal, domain::FollowUpAttempt attempt)
{
    {
        auto rows = database->query(kFollowUp, { goal.followUpUid });
        REQUIRE(rows.next());
        attempt.followUp = domain::FollowUpId(rows.row().integer());
    }
    database.write(
        [&](EventId event) { return m_followUps.addAttempt(attempt, m_clinician, event); });
}

audit::AuditReport AuditPractice::report(QDate asAt)
{
    return ok(m_service.run(manager(), QDate(2026, 1, 1), QDate(2026, 3, 31), asAt));
}

std::vector<audit::Case> AuditPractice::cases(
    const audit::AuditReport& report, const QString& indicator, const audit::Cell& cell)
{
    return ok(m_service.cases(manager(), report, indicator, cell));
}

QStringList AuditPractice::outcomes(const QString& indicator, QDate asAt)
{
    const auto counted = report(asAt);
    QStringList found;
    for (const auto part : { audit::Cell::Part::Denominator, audit::Cell::Part::Excluded }) {
        for (const auto& each : cases(counted, indicator, { part, {}, {}, {}, {} }))
            found += each.patientLabel + u": "_s + (each.isInNumerator ? u"met"_s : each.code);
    }
    found.sort();
    return found;
}

}
