// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/opioids/OpioidTotals.h"

#include "application/access/LoadSignInRules.h"
#include "application/opioids/OpioidTableReader.h"
#include "catch_compat.h"
#include "storage/opioids/SqlOpioidDecisionRepository.h"
#include "support/FakeSteadyClock.h"
#include "support/FakeTryStore.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::Action;
using domain::Role;
using domain::SaveKey;
using test::engines;
using test::TestPractice;

namespace {

const auto kPassword = u"seven quiet green boats"_s;

/// A practice with a safety officer, an administrator and a clinician; any two may be one person.
struct Desk {
    template <Action A> auto allow(domain::StaffId who, Role role) const
    {
        const auto proof = app::Gate::ofRoles().allow<A>({ who, role, u"Sam"_s, u"desk"_s });
        REQUIRE(proof);
        return *proof;
    }

    app::OpioidTotals totals(
        const domain::Result<domain::OpioidTable>& table = app::shippedOpioidTable())
    {
        return app::OpioidTotals({ practice.database.unitOfWork(), decisions, fresh, publisher,
            practice.database.clock, table });
    }

    domain::StaffId add(const QString& name, const QString& userName)
    {
        const domain::Staff person { domain::StaffId(0), QUuid::createUuid(), name,
            domain::Profession::Other, {}, userName, { Role::Auditor, Role::Administrator }, true,
            domain::RowVersion::first() };
        return practice
            .write([&](domain::EventId event) {
                return practice.staff.add(person, hasher.hash(kPassword).value(), event);
            })
            .value();
    }

    app::FreshProof ask(domain::StaffId who)
    {
        return fresh.ask({ who, Role::Auditor, u"Sam"_s, u"desk"_s }, kPassword).value();
    }

    auto approve(domain::StaffId who)
    {
        return allow<Action::ApproveOpioidTotal>(who, Role::Auditor);
    }

    auto flip(domain::StaffId who)
    {
        return allow<Action::SwitchOpioidTotal>(who, Role::Administrator);
    }

    auto use() { return allow<Action::UseOpioidTotal>(practice.nurse, Role::Clinician); }

    qint64 events(const QString& action)
    {
        auto rows = practice.database->query(
            { "SELECT COUNT(*) FROM audit_event WHERE action = :action", "i" }, { action });
        REQUIRE(rows.next());
        return rows.row().integer();
    }

    TestPractice practice { GENERATE(from_range(engines())) };
    storage::SqlOpioidDecisionRepository decisions { *practice.database };
    app::SilentPublisher publisher;
    QString hash = app::shippedOpioidTable()->hash;
    app::PasswordHasher hasher { app::PasswordHasher::Cost::Cheapest };
    test::FakeSteadyClock steady;
    test::FakeTryStore tries;
    app::Gate gate = test::openGate();
    app::Throttle throttle { tries, steady, app::loadSignInRules()->throttle };
    app::SessionTrail trail { gate, practice.database.unitOfWork() };
    app::PasswordCheck check { practice.staff, hasher, throttle, trail };
    app::FreshPassword fresh { practice.staff, check, steady, 5 };
    domain::StaffId officer = add(u"Dr Safe"_s, u"safe"_s);
    domain::StaffId administrator = add(u"Ada"_s, u"ada"_s);
};

/// A database that cannot be read.
struct NoDecisions final : app::OpioidDecisionRepository {
    app::Result<std::vector<domain::OpioidDecision>> all() override
    {
        return domain::fail(domain::ErrorKind::Storage, {}, u"database.unreachable"_s);
    }

    app::Result<void> add(const domain::OpioidDecision&, domain::EventId) override { return {}; }
};

/// A trail that cannot be written.
struct NoTrail final : app::UnitOfWork {
    app::Result<app::SaveOutcome> write(
        const app::WriteStamp&, const std::function<app::Result<void>(domain::EventId)>&) override
    {
        return app::SaveOutcome::Saved;
    }

    app::Result<void> note(const app::WriteStamp&) override
    {
        return domain::fail(domain::ErrorKind::Storage, {}, u"database.full"_s);
    }

    app::Result<void> read(const std::function<app::Result<void>()>& work) override
    {
        return work();
    }

    app::Result<qint64> changeNumber() override { return 0; }
};

QString refusal(const auto& result) { return result ? u"none"_s : result.error().detail; }

}

TEST_CASE(
    "hz06_c2 the total is off until one person approved its factors and another switched it on",
    "[opioids][hz06_c2]")
{
    Desk desk;
    const auto totals = desk.totals();
    CHECK_FALSE(*totals.isOn(desk.use()));
    CHECK(refusal(totals.open(desk.use())) == u"opioid.off"_s);
    CHECK(refusal(totals.switchOn(desk.flip(desk.administrator), SaveKey::make()))
        == u"opioid.not-approved"_s);

    REQUIRE(totals.approve(
        desk.approve(desk.officer), desk.ask(desk.officer), SaveKey::make(), desk.hash));
    CHECK_FALSE(*totals.isOn(desk.use()));
    CHECK(refusal(totals.switchOn(desk.flip(desk.officer), SaveKey::make()))
        == u"opioid.same-person"_s);
    CHECK_FALSE(*totals.isOn(desk.use()));

    REQUIRE(totals.switchOn(desk.flip(desk.administrator), SaveKey::make()));
    CHECK(*totals.isOn(desk.use()));
    const auto standing = totals.standing(desk.approve(desk.officer)).value();
    CHECK(standing.isOn());
    CHECK(standing.decided.approval()->byName == u"Dr Safe"_s);
    CHECK(totals.standing(desk.flip(desk.administrator))->decided.switching()->byName == u"Ada"_s);
}

TEST_CASE("the factors are approved with a password that was typed just now",
    "[opioids][access][hz06_c2][r16]")
{
    Desk desk;
    const auto proof = desk.approve(desk.officer);
    const auto old = desk.ask(desk.officer);
    CHECK(refusal(desk.totals().approve(
              proof, desk.ask(desk.administrator), SaveKey::make(), desk.hash))
        == u"fresh.again"_s);
    desk.steady.advanceMs(6 * 60'000);

    CHECK(
        refusal(desk.totals().approve(proof, old, SaveKey::make(), desk.hash)) == u"fresh.again"_s);
    CHECK(desk.decisions.all()->empty());
}

TEST_CASE("hz06_c2 either of the two turns it off again", "[opioids][hz06_c2]")
{
    Desk desk;
    const auto totals = desk.totals();
    const auto turnOn = [&] {
        REQUIRE(totals.approve(
            desk.approve(desk.officer), desk.ask(desk.officer), SaveKey::make(), desk.hash));
        REQUIRE(totals.switchOn(desk.flip(desk.administrator), SaveKey::make()));
        CHECK(*totals.isOn(desk.use()));
    };
    turnOn();
    REQUIRE(totals.switchOff(desk.flip(desk.administrator), SaveKey::make()));
    CHECK_FALSE(*totals.isOn(desk.use()));
    turnOn();
    REQUIRE(totals.withdraw(desk.approve(desk.officer), SaveKey::make()));
    CHECK(refusal(totals.open(desk.use())) == u"opioid.off"_s);
    // An approval by whoever switched it on would be one person's word.
    REQUIRE(totals.approve(desk.approve(desk.administrator), desk.ask(desk.administrator),
        SaveKey::make(), desk.hash));
    CHECK_FALSE(*totals.isOn(desk.use()));
}

TEST_CASE("hz06_c2 another table of factors is off until both have decided about it",
    "[opioids][hz06_c2][hz06_c7]")
{
    Desk desk;
    REQUIRE(desk.totals().approve(
        desk.approve(desk.officer), desk.ask(desk.officer), SaveKey::make(), desk.hash));
    REQUIRE(desk.totals().switchOn(desk.flip(desk.administrator), SaveKey::make()));

    auto changed = app::shippedOpioidTable().value();
    changed.hash = QString(64, u'f');
    const auto totals = desk.totals(changed);
    CHECK_FALSE(*totals.isOn(desk.use()));
    CHECK(refusal(totals.open(desk.use())) == u"opioid.off"_s);
    CHECK(refusal(totals.approve(
              desk.approve(desk.officer), desk.ask(desk.officer), SaveKey::make(), desk.hash))
        == u"opioid.other-table"_s);
    CHECK(refusal(totals.switchOn(desk.flip(desk.administrator), SaveKey::make()))
        == u"opioid.not-approved"_s);
    REQUIRE(totals.approve(
        desk.approve(desk.officer), desk.ask(desk.officer), SaveKey::make(), changed.hash));
    CHECK_FALSE(*totals.isOn(desk.use()));
    REQUIRE(totals.switchOn(desk.flip(desk.administrator), SaveKey::make()));
    CHECK(*totals.isOn(desk.use()));
}

TEST_CASE("hz06_c7 with a damaged table nothing can be opened, approved or switched on",
    "[opioids][hz06_c7]")
{
    Desk desk;
    const auto totals = desk.totals(
        domain::fail(domain::ErrorKind::Incompatible, u"oral"_s, u"opioid.bad-table"_s));
    const auto bad = u"opioid.bad-table"_s;
    CHECK(refusal(totals.isOn(desk.use())) == bad);
    CHECK(refusal(totals.open(desk.use())) == bad);
    CHECK(refusal(totals.standing(desk.flip(desk.administrator))) == bad);
    CHECK(refusal(totals.approve(
              desk.approve(desk.officer), desk.ask(desk.officer), SaveKey::make(), desk.hash))
        == bad);
    CHECK(refusal(totals.switchOn(desk.flip(desk.administrator), SaveKey::make())) == bad);
    CHECK(desk.decisions.all()->empty());
}

TEST_CASE("hz06_c2 what cannot be read or put in the trail opens nothing", "[opioids][hz06_c2]")
{
    Desk desk;
    REQUIRE(desk.totals().approve(
        desk.approve(desk.officer), desk.ask(desk.officer), SaveKey::make(), desk.hash));
    REQUIRE(desk.totals().switchOn(desk.flip(desk.administrator), SaveKey::make()));

    NoDecisions nothing;
    const app::OpioidTotals blind({ desk.practice.database.unitOfWork(), nothing, desk.fresh,
        desk.publisher, desk.practice.database.clock, app::shippedOpioidTable() });
    CHECK(refusal(blind.isOn(desk.use())) == u"database.unreachable"_s);
    CHECK(refusal(blind.open(desk.use())) == u"database.unreachable"_s);
    CHECK(refusal(blind.switchOn(desk.flip(desk.administrator), SaveKey::make()))
        == u"database.unreachable"_s);

    NoTrail untold;
    const app::OpioidTotals silent({ untold, desk.decisions, desk.fresh, desk.publisher,
        desk.practice.database.clock, app::shippedOpioidTable() });
    CHECK(refusal(silent.open(desk.use())) == u"database.full"_s);

    const auto nobody
        = app::Gate::ofRoles().allow<Action::ApproveOpioidTotal>({ {}, Role::Auditor, {}, {} });
    REQUIRE(nobody);
    CHECK(
        refusal(desk.totals().approve(*nobody, desk.ask(desk.officer), SaveKey::make(), desk.hash))
        == u"fresh.again"_s);
}

TEST_CASE("the trail says who opened the total and who decided about it", "[opioids][trail]")
{
    Desk desk;
    const auto totals = desk.totals();
    const auto key = SaveKey::make();
    REQUIRE(totals.approve(desk.approve(desk.officer), desk.ask(desk.officer), key, desk.hash));
    // The same save twice is one.
    CHECK(totals.approve(desk.approve(desk.officer), desk.ask(desk.officer), key, desk.hash).value()
        == app::SaveOutcome::AlreadySaved);
    REQUIRE(totals.switchOn(desk.flip(desk.administrator), SaveKey::make()));
    CHECK(desk.events(u"opioids.approve"_s) == 1);
    CHECK(desk.events(u"opioids.switch"_s) == 1);
    CHECK(*totals.isOn(desk.use()));
    CHECK(desk.events(u"opioids.total"_s) == 0);
    REQUIRE(totals.open(desk.use()));
    CHECK(totals.open(desk.use())->oral.size() == 7);
    CHECK(desk.events(u"opioids.total"_s) == 2);
}

TEST_CASE("hz06_c2 only the roles of the matrix use, approve and switch the total",
    "[opioids][access][hz06_c2]")
{
    const auto gate = app::Gate::ofRoles();
    for (const auto role : { Role::Reception, Role::Clinician, Role::Tutor, Role::Manager,
             Role::Administrator, Role::Auditor, Role::Kiosk }) {
        const app::Actor actor { domain::StaffId(1), role, u"Sam"_s, u"desk"_s };
        CHECK(gate.isAllowed(actor, Action::UseOpioidTotal) == (role == Role::Clinician));
        CHECK(gate.isAllowed(actor, Action::ApproveOpioidTotal) == (role == Role::Auditor));
        CHECK(gate.isAllowed(actor, Action::SwitchOpioidTotal) == (role == Role::Administrator));
    }
}
