// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/Interval.h"

#include "SourceDir.h"
#include "catch_compat.h"

#include <QFile>

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("the Wilson interval agrees with R to nine decimals", "[audit][statistics][hz05_c5]")
{
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/audit/wilson.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int rows = 0;
    while (!file.atEnd()) {
        const auto cells = file.readLine().trimmed().split(',');
        INFO("x " << cells[0].toStdString() << " of " << cells[1].toStdString());
        const auto interval = audit::wilson95(cells[0].toLongLong(), cells[1].toLongLong());

        REQUIRE(interval);
        CHECK(interval->lo == Approx(cells[2].toDouble()).margin(1e-9));
        CHECK(interval->hi == Approx(cells[3].toDouble()).margin(1e-9));
        ++rows;
    }
    CHECK(rows == 20);
}

TEST_CASE(
    "the Wilson interval has the four-decimal values of the specification", "[audit][statistics]")
{
    struct Expected {
        int numerator, denominator;
        double lo, hi;
    };

    for (const Expected& expected : { Expected { 0, 10, 0.0000, 0.2775 },
             Expected { 7, 10, 0.3968, 0.8922 }, Expected { 10, 10, 0.7225, 1.0000 },
             Expected { 45, 60, 0.6277, 0.8422 }, Expected { 1, 1, 0.2065, 1.0000 } }) {
        const auto interval = audit::wilson95(expected.numerator, expected.denominator);

        REQUIRE(interval);
        CHECK(interval->lo == Approx(expected.lo).margin(0.00005));
        CHECK(interval->hi == Approx(expected.hi).margin(0.00005));
    }
}

TEST_CASE("none and all reach the ends of the scale exactly", "[audit][statistics]")
{
    for (const qint64 n : { 1, 3, 10, 29, 1000, 100000 }) {
        CHECK(audit::wilson95(0, n)->lo == 0.0);
        CHECK(audit::wilson95(n, n)->hi == 1.0);
    }
}

TEST_CASE("there is no interval when there is nothing to count", "[audit][statistics]")
{
    CHECK_FALSE(audit::wilson95(0, 0));
}
