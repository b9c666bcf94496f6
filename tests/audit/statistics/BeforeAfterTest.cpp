// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/BeforeAfter.h"

#include "catch_compat.h"

#include <cmath>

using namespace rooftree::audit::statistics;
using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2025, 1, 1);
const QDate kToday(2026, 11, 23);

}

TEST_CASE(
    "a year on either side of the plan is counted, its own day on neither", "[audit][statistics]")
{
    const auto result
        = beforeAfter({ { kStart, {}, {},
                          { kStart.addDays(-366), kStart.addDays(-365), kStart.addDays(-1), kStart,
                              kStart.addDays(1), kStart.addDays(365), kStart.addDays(366) } } },
            kToday);
    CHECK(result.people == 1);
    CHECK(result.before.events == 2);
    CHECK(result.after.events == 2);
    CHECK(result.before.days == 365);
    CHECK(result.after.days == 365);
    CHECK(*result.ratio() == Approx(1));
}

TEST_CASE("time stops at registration, leaving and today; too little leaves somebody out",
    "[audit][statistics]")
{
    const auto trimmed
        = beforeAfter({ { kStart, kStart.addDays(-200), kStart.addDays(180),
                          { kStart.addDays(-201), kStart.addDays(-200), kStart.addDays(181) } } },
            kToday);
    CHECK(trimmed.people == 1);
    CHECK(trimmed.before.days == 200);
    CHECK(trimmed.after.days == 180);
    CHECK(trimmed.before.events == 1);
    CHECK(trimmed.after.events == 0);

    const auto left = beforeAfter(
        { { kStart, kStart.addDays(-179), {}, {} }, { kStart, {}, kStart.addDays(179), {} },
            { kToday.addDays(-100), {}, {}, {} } },
        kToday);
    CHECK(left.people == 0);
    CHECK(left.leftOut == 3);
    CHECK_FALSE(left.ratio());
    CHECK_FALSE(left.ratioInterval());
    CHECK_FALSE(left.before.rate());
}

TEST_CASE(
    "the ratio has the exact limits of the binomial that the events make", "[audit][statistics]")
{
    BeforeAfter result;
    result.before = { 10, 36525 };
    result.after = { 5, 36525 };
    // 5 of 15: Clopper and Pearson 0.118241 to 0.616196; the odds of these.
    CHECK(*result.before.rate() == Approx(0.1));
    CHECK(result.before.interval()->lo == Approx(0.04795389).margin(1e-8));
    CHECK(*result.ratio() == Approx(0.5));
    REQUIRE(result.ratioInterval());
    CHECK(result.ratioInterval()->lo == Approx(0.1182411 / 0.8817589).margin(1e-6));
    CHECK(result.ratioInterval()->hi == Approx(0.6161963 / 0.3838037).margin(1e-5));

    result.after.days /= 2;
    CHECK(*result.ratio() == Approx(1).margin(1e-4));

    result.before.events = 0;
    CHECK_FALSE(result.ratio());
    CHECK(std::isinf(result.ratioInterval()->hi));
}

TEST_CASE("a comparison of years says that it proves nothing", "[audit][statistics]")
{
    CHECK(BeforeAfter::caution().contains(u"fall afterwards anyway"_s));
    CHECK(BeforeAfter::caution().contains(u"nobody without a plan is compared"_s));
}
