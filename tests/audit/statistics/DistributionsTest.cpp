// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Distributions.h"

#include "ReferenceTable.h"
#include "catch_compat.h"

using namespace rooftree;
using namespace rooftree::audit::statistics;
using namespace Qt::StringLiterals;

TEST_CASE("intervals of proportions agree with R and statsmodels to the digits stored",
    "[audit][statistics][hz05_c9]")
{
    int values = 0;
    for (const auto& file : { u"wilson_R"_s, u"wilson_statsmodels"_s }) {
        const test::ReferenceTable table(u"proportions/"_s + file + u".csv"_s);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto k = table.text(row, "x").toLongLong();
            const auto n = table.text(row, "n").toLongLong();
            INFO(file.toStdString() << ": " << k << " of " << n);
            const auto wilson = audit::wilson95(k, n);
            const auto exact = clopperPearson95(k, n);
            REQUIRE(wilson);
            REQUIRE(exact);
            CHECK(wilson->lo == Approx(*table.number(row, "wilson_lo")).margin(1e-10));
            CHECK(wilson->hi == Approx(*table.number(row, "wilson_hi")).margin(1e-10));
            CHECK(exact->lo == Approx(*table.number(row, "clopper_pearson_lo")).margin(1e-10));
            CHECK(exact->hi == Approx(*table.number(row, "clopper_pearson_hi")).margin(1e-10));
            values += 4;
        }
    }
    CHECK(values == 160);
    CHECK_FALSE(clopperPearson95(0, 0));
    CHECK_FALSE(clopperPearson95(3, 2));
}

TEST_CASE("the exact interval of a count has the values of R's poisson.test", "[audit][statistics]")
{
    CHECK(poisson95(0).lo == 0);
    CHECK(poisson95(0).hi == Approx(3.688879).margin(1e-6));
    CHECK(poisson95(1).lo == Approx(0.02531781).margin(1e-8));
    CHECK(poisson95(1).hi == Approx(5.571643).margin(1e-6));
    CHECK(poisson95(10).lo == Approx(4.795389).margin(1e-6));
    CHECK(poisson95(10).hi == Approx(18.390356).margin(1e-6));
}

TEST_CASE("the fewest crossings are those of the specification", "[audit][statistics]")
{
    const std::pair<int, int> expected[]
        = { { 10, 2 }, { 12, 3 }, { 16, 4 }, { 20, 6 }, { 24, 8 }, { 1, 0 }, { 0, 0 } };
    for (const auto& [useful, crossings] : expected)
        CHECK(binomialQuantile(0.05, useful - 1, 0.5) == crossings);
}
