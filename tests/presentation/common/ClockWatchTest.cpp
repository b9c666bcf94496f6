// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ClockWatch.h"

#include "app/DeskFixture.h"
#include "application/backup/ReadBackupRules.h"
#include "catch_compat.h"
#include "wording/Sentences.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::ClockWatch;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;

/// A desk whose wall clock and whose steady clock the test moves.
struct Clocks {
    testing::DeskFixture desk;
    qint64 elapsed = 0;
    std::vector<qint64> jumps;
    ClockWatch watch { desk.desk(), app::readBackupRules().value(), u"desk"_s,
        [this] { return elapsed; } };

    Clocks()
    {
        QObject::connect(
            &watch, &ClockWatch::jumped, &watch, [this](qint64 ms) { jumps.push_back(ms); });
    }

    void pass(qint64 wall, qint64 steady)
    {
        desk.clock().advanceMs(wall);
        elapsed += steady;
        watch.check();
        desk.settle();
    }

    qint64 noted()
    {
        return desk.database.number("SELECT count(*) FROM audit_event WHERE action = 'clock.jump'");
    }
};

}

TEST_CASE("a clock that jumps by more than two minutes is told and goes into the trail",
    "[presentation][clock][ft09][r85][hz16_c4]")
{
    const auto jump = GENERATE(-2 * kDay, 400 * kDay, 2 * kMinute + 1, -2 * kMinute - 1);
    Clocks clocks;

    clocks.pass(30'000 + jump, 30'000);

    CHECK(clocks.jumps == std::vector { jump });
    CHECK(clocks.noted() == 1);
    // The next look begins anew.
    clocks.pass(30'000, 30'000);
    CHECK(clocks.jumps.size() == 1);
}

TEST_CASE("time that both clocks count is no jump", "[presentation][clock][ft09][r85]")
{
    Clocks clocks;

    clocks.pass(30'000, 30'000);
    clocks.pass(2 * kMinute, 0);
    clocks.pass(-2 * kMinute, 0);
    // A night asleep.
    clocks.pass(9 * 60 * kMinute, 9 * 60 * kMinute);
    // A clock that is put right little by little.
    for (int look = 0; look < 100; ++look)
        clocks.pass(31'000, 30'000);

    CHECK(clocks.jumps.empty());
    CHECK(clocks.noted() == 0);
}

TEST_CASE("the sentence for a jump says which way and how far", "[presentation][clock][r85]")
{
    CHECK(wording::sentence(presentation::clockError(-3 * kMinute)).contains(u"3 minutes"_s));
    CHECK(presentation::clockError(-3 * kMinute).detail == u"clock.back"_s);
    CHECK(presentation::clockError(400 * kDay).detail == u"clock.forward"_s);
    CHECK(wording::hasSentence(u"clock.back"));
    CHECK(wording::hasSentence(u"clock.forward"));
}
