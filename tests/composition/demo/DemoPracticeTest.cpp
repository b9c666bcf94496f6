// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo/DemoPractice.h"

#include "catch_compat.h"
#include "composition/Practice.h"
#include "host/SystemClock.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 2);

composition::DemoPractice::Progress afterThreeWeeks()
{
    // Progress counts the eighteen months: four of a hundred are about three weeks.
    return [](int percent) { return percent < 4; };
}

}

TEST_CASE(
    "the demo is made once, and a second run on the same day adds nothing", "[composition][demo]")
{
    QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::file(folder.filePath(u"demo.rooftree"_s)).value();

    const auto first = composition::DemoPractice::make(url, kToday, afterThreeWeeks());
    const auto second = composition::DemoPractice::make(url, kToday);
    const auto nextDay = composition::DemoPractice::make(url, kToday.addDays(1));

    REQUIRE(first);
    CHECK(first->wasMade);
    CHECK(first->people == 600);
    CHECK(first->visits > 20);
    CHECK(first->bookedToday > 0);
    REQUIRE(second);
    CHECK_FALSE(second->wasMade);
    CHECK(second->bookedToday == 0);
    REQUIRE(nextDay);
    CHECK(nextDay->bookedToday == first->bookedToday);
    CHECK_FALSE(QFile::exists(folder.filePath(u"demo.rooftree.part"_s)));
}

TEST_CASE("the demo never touches a practice that is real", "[composition][demo]")
{
    QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::file(folder.filePath(u"real.rooftree"_s)).value();
    {
        const host::SystemClock clock;
        app::SilentPublisher publisher;
        composition::Practice::Options options;
        options.passwordCost = app::PasswordHasher::Cost::Cheapest;
        const auto practice = composition::Practice::open(
            url, storage::OpenMode::Create, clock, publisher, options);
        REQUIRE(practice);
        const auto& services = (*practice)->services();
        const auto proof = services.gate.asSystem<app::Action::SetUpPractice>(u"test"_s);
        REQUIRE(services.setUp.run(proof, domain::SaveKey::make(),
            { u"Mill Lane"_s, {}, false, u"Ruth Ashworth"_s, u"rashworth"_s,
                u"three plain words of ours"_s }));
    }

    const auto refused = composition::DemoPractice::make(url, kToday);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"demo.not-a-demo"_s);
}

TEST_CASE("everybody of the demo signs in with the password that it tells", "[composition][demo]")
{
    QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::file(folder.filePath(u"demo.rooftree"_s)).value();
    REQUIRE(composition::DemoPractice::make(url, kToday, [](int) { return false; }));
    const host::SystemClock clock;
    app::SilentPublisher publisher;
    const auto practice
        = composition::Practice::open(url, storage::OpenMode::Existing, clock, publisher);
    REQUIRE(practice);
    const auto& services = (*practice)->services();

    CHECK(
        services.signIn.run({ u"apatel"_s, composition::DemoPractice::demoPassword(), u"desk"_s }));
    CHECK_FALSE(services.signIn.run({ u"apatel"_s, u"another password of old"_s, u"desk"_s }));
    CHECK(services.staff.all()->size() == 12);
    CHECK(services.staff.teams()->size() == 3);
}
