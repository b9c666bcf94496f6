// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Throttle.h"

#include "application/access/LoadSignInRules.h"
#include "catch_compat.h"
#include "storage/people/SqlTryStore.h"
#include "support/FakeSteadyClock.h"
#include "support/FakeTryStore.h"
#include "support/TestDatabase.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::Throttle;
using app::TryPlace;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kDay = 24 * 60 * kMinute;

const domain::ThrottleRules& rules()
{
    static const auto loaded = app::loadSignInRules().value();
    return loaded.throttle;
}

/// One desk with its own program; several may share a store.
struct Station {
    explicit Station(app::TryStore& store) : throttle(store, clock, rules()) { }

    [[nodiscard]] bool mayTry(const QString& user, const QString& name = u"desk 1"_s)
    {
        return throttle.begin({ user, name, false }).has_value();
    }

    void fail(const QString& user, int times)
    {
        for (int i = 0; i < times; ++i) {
            while (!mayTry(user))
                clock.advanceMs(kSecond);
        }
    }

    test::FakeSteadyClock clock;
    Throttle throttle;
};

}

TEST_CASE("five tries are free, then the waits double, and after ten they are 15 minutes",
    "[application][access][hz14]")
{
    std::vector<qint64> seconds;
    for (int failures = 0; failures <= 11; ++failures)
        seconds.push_back(domain::waitAfter(failures, rules()) / kSecond);

    CHECK(seconds == std::vector<qint64> { 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 900, 900 });
}

TEST_CASE("no wait but the long one is longer than a minute", "[application][access]")
{
    auto patient = rules();
    patient.longWaitAfterTries = 1000;

    CHECK(domain::waitAfter(11, patient) == 60 * kSecond);
    CHECK(domain::waitAfter(999, patient) == 60 * kSecond);
}

TEST_CASE("a wait lets nobody try, is said, and is not made longer by trying",
    "[application][access][hz13]")
{
    test::FakeTryStore store;
    Station desk(store);
    desk.fail(u"nurse"_s, 9);

    const auto refused = desk.throttle.begin({ u"nurse"_s, u"desk 1"_s, false });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"sign-in.wait"_s);
    CHECK(refused.error().args == QStringList { u"16"_s });
    for (int i = 0; i < 50; ++i)
        CHECK_FALSE(desk.mayTry(u"nurse"_s));
    desk.clock.advanceMs(16 * kSecond - 1);
    CHECK_FALSE(desk.mayTry(u"nurse"_s));
    desk.clock.advanceMs(1);
    CHECK(desk.mayTry(u"nurse"_s));
    const auto longer = desk.throttle.begin({ u"nurse"_s, u"desk 1"_s, false });
    CHECK(longer.error().detail == u"sign-in.wait-minutes"_s);
    CHECK(longer.error().args == QStringList { u"15"_s });
}

TEST_CASE(
    "of 10,000 guesses, one a second, 21 are looked at", "[application][access][hz14][hz14_c6]")
{
    test::FakeTryStore store;
    Station desk(store);
    int lookedAt = 0;

    for (int guess = 0; guess < 10'000; ++guess) {
        lookedAt += desk.mayTry(u"nurse"_s) ? 1 : 0;
        desk.clock.advanceMs(kSecond);
    }

    CHECK(lookedAt == 21);
}

TEST_CASE("10,000 guesses that wait take more than a hundred days, from however many desks",
    "[application][access][hz14]")
{
    test::FakeTryStore store;
    Station thief(store);
    qint64 waited = 0;

    for (int guess = 0; guess < 10'000; ++guess) {
        const auto station = u"desk %1"_s.arg(guess);
        while (!thief.mayTry(u"nurse"_s, station)) {
            const qint64 step = guess > 10 ? kMinute : kSecond;
            thief.clock.advanceMs(step);
            waited += step;
        }
    }

    CHECK(waited > 100 * kDay);
}

TEST_CASE("whoever tries one password with many names is stopped at the station",
    "[application][access][hz14]")
{
    test::FakeTryStore store;
    Station desk(store);
    int lookedAt = 0;

    for (int person = 0; person < 1000; ++person)
        lookedAt += desk.mayTry(u"user%1"_s.arg(person)) ? 1 : 0;

    CHECK(lookedAt == 5);
}

TEST_CASE("success starts the count again", "[application][access]")
{
    test::FakeTryStore store;
    Station desk(store);
    desk.fail(u"nurse"_s, 8);
    desk.clock.advanceMs(kMinute);
    REQUIRE(desk.mayTry(u"nurse"_s));
    REQUIRE(desk.throttle.succeeded({ u"nurse"_s, u"desk 1"_s, false }));

    for (int free = 0; free < 5; ++free)
        CHECK(desk.mayTry(u"nurse"_s));
    CHECK_FALSE(desk.mayTry(u"nurse"_s));
}

TEST_CASE(
    "the waiting-room screen can lock neither a person nor the desk", "[application][access][hz13]")
{
    test::FakeTryStore store;
    Station desk(store);
    const TryPlace kiosk { u"nurse"_s, u"desk 1"_s, true };
    int lookedAt = 0;
    for (int tap = 0; tap < 10'000; ++tap)
        lookedAt += desk.throttle.begin(kiosk).has_value() ? 1 : 0;

    CHECK(lookedAt == 5);
    CHECK(desk.mayTry(u"nurse"_s));
}

TEST_CASE("a name that nobody has is slowed down like one that somebody has",
    "[application][access][hz14]")
{
    test::FakeTryStore store;
    Station one(store);
    Station other(store);
    for (int tries = 0; tries < 30; ++tries) {
        const auto known = one.throttle.begin({ u"nurse"_s, u"a"_s, false });
        const auto unknown = other.throttle.begin({ u"nobody"_s, u"b"_s, false });
        REQUIRE(known.has_value() == unknown.has_value());
        if (!known)
            CHECK(known.error() == unknown.error());
        one.clock.advanceMs(3 * kSecond);
        other.clock.advanceMs(3 * kSecond);
    }
}

TEST_CASE("names are counted by their hash, so a password in the wrong field is kept nowhere",
    "[application][access]")
{
    test::FakeTryStore store;
    Station desk(store);
    CHECK(desk.mayTry(u"seven quiet green boats"_s));

    for (const auto& [key, count] : store.counts)
        CHECK(QByteArray::fromHex(key.second).size() == 32);
}

TEST_CASE(
    "counts and waits outlive the program, on every engine", "[storage][access][hz14][hz14_c6]")
{
    test::TestDatabase database(GENERATE(from_range(test::engines())));
    storage::SqlTryStore store(*database);
    Station before(store);
    before.fail(u"nurse"_s, 10);

    Station after(store);
    after.clock.ms = before.clock.ms + 14 * kMinute;
    CHECK_FALSE(after.mayTry(u"Nurse "_s));
    after.clock.advanceMs(kMinute);
    CHECK(after.mayTry(u"Nurse "_s));
    REQUIRE(after.throttle.succeeded({ u"nurse"_s, u"desk 1"_s, false }));
    CHECK(database.number("SELECT COUNT(*) FROM sign_in_try") == 0);
}

TEST_CASE("setting the clock shortens no wait and makes none longer", "[storage][access][hz16]")
{
    test::TestDatabase database(test::engines().front());
    storage::SqlTryStore store(*database);
    Station desk(store);
    desk.fail(u"nurse"_s, 10);

    database.clock.advanceMs(400 * kDay);
    CHECK_FALSE(desk.mayTry(u"nurse"_s));
    database.clock.advanceMs(-402 * kDay);
    desk.clock.advanceMs(15 * kMinute);
    CHECK(desk.mayTry(u"nurse"_s));
}

TEST_CASE("a restart of the machine shortens no wait", "[application][access][hz14]")
{
    test::FakeTryStore store;
    Station desk(store);
    desk.fail(u"nurse"_s, 10);

    desk.clock.restart(2 * kMinute);
    CHECK_FALSE(desk.mayTry(u"nurse"_s));
    desk.clock.advanceMs(13 * kMinute - 1);
    CHECK_FALSE(desk.mayTry(u"nurse"_s));
    desk.clock.advanceMs(1);
    CHECK(desk.mayTry(u"nurse"_s));
}

TEST_CASE("another machine makes nobody wait less, whatever its clock says",
    "[application][access][hz14]")
{
    test::FakeTryStore store;
    Station desk(store);
    desk.fail(u"nurse"_s, 10);
    Station other(store);
    other.clock.machine = u"machine 2"_s;
    other.clock.boot = u"another boot"_s;
    other.clock.ms = 90 * kDay;

    CHECK_FALSE(other.mayTry(u"nurse"_s, u"desk 2"_s));
    other.clock.advanceMs(15 * kMinute - 1);
    CHECK_FALSE(other.mayTry(u"nurse"_s, u"desk 2"_s));
    other.clock.advanceMs(1);
    CHECK(other.mayTry(u"nurse"_s, u"desk 2"_s));
}
