// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/Promises.h"

#include "application/common/Publisher.h"
#include "catch_compat.h"
#include "storage/access/SqlStandings.h"
#include "storage/followup/SqlOpenWork.h"
#include "storage/goals/SqlPlanActionRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::CallScope;
using domain::ErrorKind;
using domain::Role;
using test::engines;
using test::TestPractice;

namespace {

/// A visit in which four people promised something: the patient, the nurse, reception and Sam.
struct Promising {
    TestPractice practice { GENERATE(from_range(engines())) };
    storage::SqlPlanActionRepository actions { *practice.database };
    storage::SqlOpenWork openWork { *practice.database };
    app::WorkShare nurses { practice.nurse, {}, {}, {}, {} };
    app::SilentPublisher nobody;
    app::AccessRules rules = app::AccessRules::standard();
    storage::SqlStandings standings { *practice.database, practice.database.clock, rules };
    app::Promises promises { { practice.database.unitOfWork(), actions, nobody,
        practice.database.clock, standings } };
    domain::StaffId sam = practice.addStaff(u"Sam Reed"_s);
    QDate today = practice.database.clock.today();
    domain::ConsultationRecord record = practice.record();

    Promising()
    {
        const auto add = [this](const QString& words, const domain::ActionOwner& owner,
                             std::optional<QDate> due, bool isAtNextVisit = false) {
            record.actions.push_back({ QUuid::createUuid(), { words, owner, due, isAtNextVisit } });
        };
        add(u"ring the choir"_s, {}, today.addDays(2));
        add(u"send the leaflet"_s, { practice.nurse }, today.addDays(14));
        add(u"book the spirometry"_s, { {}, {}, Role::Reception }, {}, true);
        add(u"ask the pharmacist"_s, { sam }, today.addDays(7));
        REQUIRE(practice.write([&](domain::EventId event) {
            return practice.consultations.add(record, practice.nurse, event);
        }));
    }

    [[nodiscard]] QStringList words(CallScope scope, domain::StaffId of)
    {
        QStringList found;
        const auto rows = actions.promised(scope, of).value();
        for (const auto& row : rows)
            found << row.action.content.words;
        return found;
    }

    template <domain::Action A>
    [[nodiscard]] app::Authorized<A> proof(std::optional<domain::PatientId> patient = {}) const
    {
        const domain::Actor nurse { practice.nurse, Role::Clinician, u"N"_s, u"d"_s };
        const auto allowed = patient ? test::openGate().allow<A>(nurse, { *patient })
                                     : test::openGate().allow<A>(nurse);
        REQUIRE(allowed.has_value());
        return *allowed;
    }

    [[nodiscard]] domain::PlanAction leaflet()
    {
        return actions.promised(CallScope::Mine, practice.nurse)->front().action;
    }

    [[nodiscard]] domain::Result<app::SaveOutcome> settle(
        const domain::PlanAction& action, bool isDone, domain::PatientId patient)
    {
        return promises.settle(proof<domain::Action::RecordContact>(patient),
            domain::SaveKey::make(), action.id, action.version, isDone);
    }
};

}

TEST_CASE("what each promised is kept with the visit, soonest first", "[application][actions]")
{
    Promising visit;

    const auto open = visit.actions.openOf(visit.practice.patient).value();

    REQUIRE(open.actions.size() == 4);
    CHECK(open.referrals.empty());
    const auto& first = open.actions[0];
    CHECK(first.uid == visit.record.actions[0].uid);
    CHECK(first.content == visit.record.actions[0].content);
    CHECK(first.ownerName.isEmpty());
    CHECK(first.madeAt == visit.record.finishedAt);
    CHECK(open.actions[1].content.words == u"ask the pharmacist"_s);
    CHECK(open.actions[1].ownerName == u"Sam Reed"_s);
    CHECK(open.actions[2].content.owner.person == visit.practice.nurse);
    CHECK(open.actions[3].content.owner.role == Role::Reception);
    CHECK(open.actions[3].content.isAtNextVisit);
    CHECK(visit.actions.openOf(visit.practice.addPatient(u"Zed"_s, u"Ann"_s))->actions.empty());
}

TEST_CASE("notes to others come with what was promised, and are not mixed up with it",
    "[application][actions]")
{
    Promising visit;
    auto record = visit.practice.record();
    const auto item = QUuid::createUuid();
    record.newItems = { { item, domain::AgendaSource::PatientSpoken, {}, u"The stairs"_s } };
    record.decisions = { { item, 1, domain::ItemOutcome::SomeoneElse, {}, u"physio"_s } };
    record.referrals = { { QUuid::createUuid(), item, u"physio"_s, u"afraid"_s, true } };
    REQUIRE(visit.practice.write([&](domain::EventId event) {
        return visit.practice.consultations.add(record, visit.practice.nurse, event);
    }));

    const auto open = visit.actions.openOf(visit.practice.patient).value();

    CHECK(open.actions.size() == 4);
    REQUIRE(open.referrals.size() == 1);
    const auto& note = open.referrals.front();
    CHECK(note.about == u"The stairs"_s);
    CHECK(note.to == u"physio"_s);
    CHECK(note.reason == u"afraid"_s);
    CHECK(note.isForPatient);
    CHECK(note.uid == record.referrals.front().uid);
}

TEST_CASE("the list over all patients says what the practice promised, and not the patient's",
    "[application][actions]")
{
    Promising visit;

    CHECK(visit.words(CallScope::Everybody, visit.sam)
        == QStringList {
            u"ask the pharmacist"_s, u"send the leaflet"_s, u"book the spirometry"_s });
    CHECK(visit.words(CallScope::Mine, visit.sam) == QStringList { u"ask the pharmacist"_s });
    const auto row = visit.actions.promised(CallScope::Mine, visit.sam)->front();
    CHECK(row.action.patient == visit.practice.patient);
    CHECK(row.patientName.familyFirst() == u"AHMED, Margaret"_s);
    CHECK(row.nhsNumber == visit.practice.nhsNumber);
}

TEST_CASE("what a role promised is mine while I have the role", "[application][actions]")
{
    Promising visit;
    visit.practice.write([&](domain::EventId event) -> domain::Result<void> {
        visit.practice.database->script("INSERT INTO staff_role (staff_id, role, saved_in) VALUES ("
            + std::to_string(visit.sam.value()) + ", 'reception', " + std::to_string(event.value())
            + ")");
        return {};
    });

    CHECK(visit.words(CallScope::Mine, visit.sam)
        == QStringList { u"ask the pharmacist"_s, u"book the spirometry"_s });
}

TEST_CASE("nobody is reminded of a promise to somebody who died", "[application][actions]")
{
    Promising visit;
    visit.practice.died(visit.today);

    CHECK(visit.words(CallScope::Everybody, visit.sam).isEmpty());
}

TEST_CASE("what was done leaves every list, with who said so, and can be put back",
    "[application][actions][hz04_c11]")
{
    Promising visit;
    const auto leaflet = visit.leaflet();

    REQUIRE(visit.settle(leaflet, true, visit.practice.patient));
    CHECK(visit.words(CallScope::Mine, visit.practice.nurse).isEmpty());
    CHECK(visit.actions.openOf(visit.practice.patient)->actions.size() == 3);
    CHECK(visit.practice.database.number("SELECT settled_by FROM plan_action WHERE is_open = 0")
        == visit.practice.nurse.value());

    auto again = leaflet;
    again.version = leaflet.version.next();
    REQUIRE(visit.settle(again, false, visit.practice.patient));
    CHECK(visit.words(CallScope::Mine, visit.practice.nurse).size() == 1);
}

TEST_CASE("reception ticks what reception promised, and nothing of anybody else",
    "[application][actions][access]")
{
    Promising visit;
    const domain::Actor desk { visit.sam, Role::Reception, u"S"_s, u"d"_s };
    const auto allowed
        = test::openGate().allow<domain::Action::TickPromise>(desk, { visit.practice.patient });
    REQUIRE(allowed);
    const auto everybodys = visit.actions.promised(CallScope::Everybody, {}).value();
    for (const auto& row : everybodys) {
        const auto& action = row.action;
        const auto ticked = visit.promises.tick(
            *allowed, domain::SaveKey::make(), action.id, action.version, true);
        CAPTURE(action.content.words.toStdString());
        // Sam promised the pharmacist, and acts as reception here.
        const bool isNurses = action.content.owner.person == visit.practice.nurse;
        CHECK(ticked.has_value() != isNurses);
        if (!ticked)
            CHECK(ticked.error().detail == u"action.not-yours"_s);
    }
    CHECK(visit.words(CallScope::Everybody, visit.sam) == QStringList { u"send the leaflet"_s });
    CHECK(visit.practice.database.number("SELECT count(*) FROM audit_event WHERE action = "
                                         "'promises.tick'")
        == 2);
}

TEST_CASE("who ticked a promise by mistake puts it back", "[application][actions]")
{
    Promising visit;
    const domain::Actor desk { visit.sam, Role::Reception, u"S"_s, u"d"_s };
    const auto allowed = test::openGate()
                             .allow<domain::Action::TickPromise>(desk, { visit.practice.patient })
                             .value();
    const auto mine = visit.actions.promised(CallScope::Mine, visit.sam)->front().action;

    REQUIRE(visit.promises.tick(allowed, domain::SaveKey::make(), mine.id, mine.version, true));
    REQUIRE(
        visit.promises.tick(allowed, domain::SaveKey::make(), mine.id, mine.version.next(), false));

    CHECK(visit.words(CallScope::Mine, visit.sam) == QStringList { u"ask the pharmacist"_s });
}

TEST_CASE("notes to others are on the list over all patients, after what was promised",
    "[application][actions][referrals]")
{
    Promising visit;
    auto record = visit.practice.record();
    const auto item = QUuid::createUuid();
    record.newItems = { { item, domain::AgendaSource::PatientSpoken, {}, u"The stairs"_s } };
    record.decisions = { { item, 1, domain::ItemOutcome::SomeoneElse, {}, u"physio"_s } };
    record.referrals = { { QUuid::createUuid(), item, u"physio"_s, u"afraid"_s, true } };
    REQUIRE(visit.practice.write([&](domain::EventId event) {
        return visit.practice.consultations.add(record, visit.practice.nurse, event);
    }));

    // Whoever wrote the note sees it among their own; others among everybody's.
    CHECK(visit.words(CallScope::Mine, visit.practice.nurse)
        == QStringList { u"send the leaflet"_s, u"The stairs"_s });
    CHECK(visit.words(CallScope::Mine, visit.sam) == QStringList { u"ask the pharmacist"_s });
    const auto last = visit.actions.promised(CallScope::Everybody, visit.sam)->back();
    REQUIRE(last.note);
    CHECK(last.nhsNumber == visit.practice.nhsNumber);
    CHECK(last.note->to == u"physio"_s);
    CHECK(last.note->reason == u"afraid"_s);
    CHECK(last.patientName.familyFirst()
        == visit.actions.promised(CallScope::Mine, visit.sam)->front().patientName.familyFirst());
    visit.practice.died(visit.today);
    CHECK(visit.words(CallScope::Everybody, visit.sam).isEmpty());
}

TEST_CASE("a promise that somebody else ticked meanwhile is not ticked twice",
    "[application][actions][hz07]")
{
    Promising visit;
    const auto leaflet = visit.leaflet();
    REQUIRE(visit.settle(leaflet, true, visit.practice.patient));

    const auto late = visit.settle(leaflet, true, visit.practice.patient);

    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().detail == u"action.changed"_s);
}

TEST_CASE("hz03 c1 a promise is not ticked under another patient's name",
    "[application][actions][hz03][hz03_c1]")
{
    Promising visit;

    const auto refused
        = visit.settle(visit.leaflet(), true, visit.practice.addPatient(u"Zed"_s, u"Ann"_s));

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Denied);
    CHECK(visit.words(CallScope::Mine, visit.practice.nurse).size() == 1);
}

TEST_CASE("of a restricted record the list of promises gives the name alone",
    "[application][actions][access]")
{
    Promising visit;
    visit.practice.write([&](domain::EventId event) -> domain::Result<void> {
        visit.practice.database->script(
            "INSERT INTO patient_restriction (patient_id, is_restricted, reason, at, saved_in) "
            "VALUES ("
            + std::to_string(visit.practice.patient.value()) + ", 1, 'at-risk', 5, "
            + std::to_string(event.value()) + ")");
        return {};
    });

    const auto rows
        = visit.promises.open(visit.proof<domain::Action::SeeCalls>(), CallScope::Mine).value();

    REQUIRE(rows.size() == 1);
    CHECK(rows.front().isConcealed);
    CHECK(rows.front().action.content.words.isEmpty());
    CHECK_FALSE(rows.front().born.has_value());
}

TEST_CASE("what a leaver promised is handed over with the calls",
    "[application][actions][hz04][hz04_c11]")
{
    Promising visit;
    const auto waits = visit.openWork.of(visit.nurses).value();
    REQUIRE(waits.size() == 1);
    CHECK(waits.front().kind == app::OpenCall::Kind::Promise);
    CHECK(waits.front().due == visit.today.addDays(14));

    const auto handed = visit.practice.write([&](domain::EventId event) {
        return visit.openWork.hand(visit.nurses, { visit.sam, {}, {} }, event);
    });

    CHECK(handed == 1);
    CHECK(visit.openWork.of(visit.nurses)->empty());
    CHECK(visit.words(CallScope::Mine, visit.sam)
        == QStringList { u"ask the pharmacist"_s, u"send the leaflet"_s });
}

TEST_CASE("who promised a patient something is linked to them", "[application][actions][access]")
{
    Promising visit;
    const domain::Actor sam { visit.sam, Role::Clinician, u"S"_s, u"d"_s };
    const domain::Actor other { visit.practice.addStaff(u"Jo New"_s), Role::Clinician, u"J"_s,
        u"d"_s };

    CHECK(visit.standings.of(sam, visit.practice.patient)->standing == domain::Standing::Linked);
    CHECK(
        visit.standings.of(other, visit.practice.patient)->standing == domain::Standing::Unlinked);
}
