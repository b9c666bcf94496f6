// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/SignIn.h"

#include "application/access/FreshPassword.h"
#include "application/access/LoadSignInRules.h"
#include "application/access/SecondFactors.h"
#include "application/trail/SessionTrail.h"
#include "catch_compat.h"
#include "domain/access/Totp.h"
#include "storage/people/SqlSecondFactorStore.h"
#include "support/FakeSteadyClock.h"
#include "support/FakeTryStore.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::PasswordHasher;

namespace {

const auto kPassword = u"seven quiet green boats"_s;

/// A practice where Dr Patel may sign in and Dr Gone no longer may.
struct Door {
    Door() : practice(GENERATE(from_range(test::engines())))
    {
        patel = add(u"Dr Anjali Patel"_s, u"apatel"_s, true);
        gone = add(u"Dr Gone"_s, u"gone"_s, false);
    }

    domain::StaffId add(const QString& name, const QString& userName, bool isActive)
    {
        const domain::Staff person { domain::StaffId(0), QUuid::createUuid(), name,
            domain::Profession::GeneralPractitioner, {}, userName, { domain::Role::Clinician },
            isActive, domain::RowVersion::first() };
        const auto hash = hasher.hash(kPassword).value();
        return practice
            .write([&](domain::EventId event) { return practice.staff.add(person, hash, event); })
            .value();
    }

    /// What was said, and how much work that took.
    std::pair<QString, int> answer(const QString& userName, const QString& password)
    {
        const auto before = hasher.worksDone();
        const auto person = signIn.run({ userName, password, u"desk 1"_s, {} });
        return { person ? u"in"_s : person.error().field + u' ' + person.error().detail,
            hasher.worksDone() - before };
    }

    test::TestPractice practice;
    PasswordHasher hasher { PasswordHasher::Cost::Cheapest };
    test::FakeSteadyClock clock;
    test::FakeTryStore tries;
    app::Gate gate = test::openGate();
    app::Throttle throttle { tries, clock, app::loadSignInRules()->throttle };
    app::SessionTrail trail { gate, practice.database.unitOfWork() };
    app::PasswordCheck check { practice.staff, hasher, throttle, trail };
    app::FreshPassword fresh { practice.staff, check, clock, 5 };
    storage::SqlSecondFactorStore factorStore { *practice.database };
    app::SilentPublisher nobody;
    app::SecondFactors factors { { practice.database.unitOfWork(), factorStore, fresh, nobody,
        practice.database.clock } };
    app::SignIn signIn { { check, practice.staff, practice.database.unitOfWork(), hasher, gate,
        trail, factors } };
    domain::StaffId patel { 0 };
    domain::StaffId gone { 0 };
};

}

TEST_CASE("an unknown name, a leaver and a wrong password get one answer after the same work",
    "[application][access][hz14]")
{
    Door door;
    const auto refused = std::pair(u"password sign-in.refused"_s, 1);

    CHECK(door.answer(u"apatel"_s, u"seven quiet green boots"_s) == refused);
    CHECK(door.answer(u"nobody"_s, kPassword) == refused);
    CHECK(door.answer(u"gone"_s, kPassword) == refused);
    CHECK(door.answer(u"apatel"_s, kPassword) == std::pair(u"in"_s, 1));
}

TEST_CASE("a password is not looked at while the wait lasts", "[application][access][hz14]")
{
    Door door;
    for (int i = 0; i < 5; ++i)
        CHECK(door.answer(u"apatel"_s, u"wrong"_s).second == 1);

    CHECK(door.answer(u"apatel"_s, kPassword) == std::pair(u"password sign-in.wait"_s, 0));
    door.clock.advanceMs(1000);
    CHECK(door.answer(u"apatel"_s, kPassword).first == u"in"_s);
}

TEST_CASE(
    "a hash of less work is made anew at the next sign-in, with its event", "[application][access]")
{
    Door door;
    const PasswordHasher dearer;
    const app::PasswordCheck check(door.practice.staff, dearer, door.throttle, door.trail);
    auto& work = door.practice.database.unitOfWork();
    const app::SignIn signIn(
        { check, door.practice.staff, work, dearer, door.gate, door.trail, door.factors });
    const auto before = door.practice.database.number("SELECT COUNT(*) FROM audit_event");

    REQUIRE(signIn.run({ u"apatel"_s, kPassword, u"desk 1"_s, {} }));

    const auto renewed = door.practice.staff.passwordHash(door.patel).value();
    CHECK(renewed.contains("m=65536,t=3,"));
    CHECK(dearer.verify(kPassword, renewed));
    CHECK(door.practice.database.number(
              "SELECT COUNT(*) FROM audit_event WHERE action = 'account.own'")
        == 1);
    // With the beginning of the session.
    CHECK(door.practice.database.number("SELECT COUNT(*) FROM audit_event") == before + 2);

    // And never with less.
    CHECK(door.answer(u"apatel"_s, kPassword).first == u"in"_s);
    CHECK(door.practice.staff.passwordHash(door.patel) == renewed);
}

TEST_CASE("a fresh password serves its own person for a few minutes", "[application][access]")
{
    Door door;
    const domain::Actor patel { door.patel, domain::Role::Clinician, u"Dr Patel"_s, u"desk 1"_s };
    const domain::Actor other { door.practice.nurse, domain::Role::Clinician, u"Joy"_s,
        u"desk 1"_s };

    CHECK(door.fresh.ask(patel, u"wrong"_s).error().detail == u"sign-in.refused"_s);
    const auto proof = door.fresh.ask(patel, kPassword);
    REQUIRE(proof);

    CHECK(door.fresh.check(*proof, patel));
    CHECK(door.fresh.check(*proof, other).error().detail == u"fresh.again"_s);
    door.clock.advanceMs(5 * 60'000);
    CHECK(door.fresh.check(*proof, patel));
    door.clock.advanceMs(1);
    CHECK_FALSE(door.fresh.check(*proof, patel));
    door.clock.restart(10);
    CHECK_FALSE(door.fresh.check(*proof, patel));
}

TEST_CASE(
    "asking for a fresh password is slowed down like signing in", "[application][access][hz14]")
{
    Door door;
    const domain::Actor patel { door.patel, domain::Role::Clinician, u"Dr Patel"_s, u"desk 1"_s };
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(door.fresh.ask(patel, u"wrong"_s));

    CHECK(door.fresh.ask(patel, kPassword).error().detail == u"sign-in.wait"_s);
}

namespace {

/// Dr Patel with an authenticator.
struct Guarded : Door {
    Guarded()
    {
        const domain::Actor actor { patel, domain::Role::Clinician, u"Dr Patel"_s, u"desk 1"_s };
        const auto proof = gate.allow<app::Action::ManageOwnAccount>(actor).value();
        factor = factors.propose().value();
        const auto on = factors.turnOn(
            proof, fresh.ask(actor, kPassword).value(), domain::SaveKey::make(), factor, code());
        REQUIRE(on.has_value());
        pass(1);
    }

    /// What the authenticator shows, `off` steps from now.
    [[nodiscard]] QString code(qint64 off = 0) const
    {
        const auto step = domain::totpStep(practice.database.clock.now()) + off;
        return domain::totpCode(domain::fromBase32(factor.secret), step);
    }

    void pass(int steps) { practice.database.clock.advanceMs(steps * domain::kTotpStepMs); }

    QString answer(const QString& code)
    {
        clock.advanceMs(3'600'000); // no wait from the last one
        const auto person = signIn.run(
            { u"apatel"_s, kPassword, u"desk 1"_s, {}, app::SignInTry::Purpose::Enter, code });
        return person ? u"in"_s : person.error().detail;
    }

    app::NewFactor factor;
};

}

TEST_CASE("whoever has an authenticator needs its code as well", "[application][access][r15]")
{
    Guarded door;
    CHECK(door.answer({}) == u"code.needed"_s);
    CHECK(door.answer(u"000000"_s) == u"code.wrong"_s);
    CHECK(door.answer(door.code()) == u"in"_s);
    // Their own lock opens with the password, and others are asked for none.
    CHECK(door.signIn.run(
        { u"apatel"_s, kPassword, u"desk 1"_s, {}, app::SignInTry::Purpose::Unlock }));
}

TEST_CASE("a code works one step early or late, and once", "[application][access][r15]")
{
    Guarded door;
    CHECK(door.answer(door.code(-2)) == u"code.wrong"_s);
    CHECK(door.answer(door.code(2)) == u"code.wrong"_s);
    CHECK(door.answer(door.code(0)) == u"in"_s);
    CHECK(door.answer(door.code(0)) == u"code.wrong"_s);
    CHECK(door.answer(door.code(-1)) == u"code.wrong"_s); // older than one that was used
    CHECK(door.answer(door.code(1)) == u"in"_s);
}

TEST_CASE("a recovery code opens once, however it is spaced", "[application][access][r15]")
{
    Guarded door;
    REQUIRE(door.factor.recoveryCodes.size() == 10);
    auto first = door.factor.recoveryCodes.front();
    CHECK(domain::fromBase32(first).size() * 8 >= 112);
    CHECK(door.answer(first.toLower().remove(u' ')) == u"in"_s);
    CHECK(door.answer(first) == u"code.wrong"_s);
    CHECK(door.factors.of(door.patel).value()->codesLeft == 9);
    CHECK(door.answer(door.factor.recoveryCodes.back()) == u"in"_s);
}

TEST_CASE(
    "an authenticator is turned on only by a code that it shows", "[application][access][r15]")
{
    Door door;
    const domain::Actor actor { door.patel, domain::Role::Clinician, u"Dr Patel"_s, u"desk 1"_s };
    const auto proof = door.gate.allow<app::Action::ManageOwnAccount>(actor).value();
    const auto fresh = door.fresh.ask(actor, kPassword).value();
    const auto factor = door.factors.propose().value();

    CHECK(door.factors.turnOn(proof, fresh, domain::SaveKey::make(), factor, u"000000"_s)
              .error()
              .detail
        == u"code.wrong"_s);
    CHECK_FALSE(door.factors.of(door.patel)->has_value());
    CHECK(door.answer(u"apatel"_s, kPassword).first == u"in"_s);
}

TEST_CASE("an authenticator that is turned off is asked for no more", "[application][access][r15]")
{
    Guarded door;
    const domain::Actor actor { door.patel, domain::Role::Clinician, u"Dr Patel"_s, u"desk 1"_s };
    const auto proof = door.gate.allow<app::Action::ManageOwnAccount>(actor).value();
    door.clock.advanceMs(3'600'000);
    const auto fresh = door.fresh.ask(actor, kPassword).value();

    REQUIRE(door.factors.turnOff(proof, fresh, domain::SaveKey::make()));
    CHECK(door.answer({}) == u"in"_s);
    CHECK(door.practice.database.number("SELECT COUNT(*) FROM recovery_code") == 0);
}
