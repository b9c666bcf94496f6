// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/OpioidTable.h"

#include "catch_compat.h"
#include "domain/opioids/OpioidFixture.h"

#include <functional>

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Exact;
using domain::Factor;
using domain::MicrogramsPerHour;
using domain::Milligrams;
using domain::OpioidTable;

namespace {

using Change = std::function<void(OpioidTable&)>;

QString faultAfter(const Change& change)
{
    auto table = test::opioidTable();
    change(table);
    const auto valid = domain::validate(table);
    if (valid)
        return u"none"_s;
    CHECK(valid.error().detail == u"opioid.bad-table"_s);
    return valid.error().field;
}

}

TEST_CASE("hz06_c7 a table with one fault is no table", "[domain][opioids][hz06_c7]")
{
    const Factor nought { Exact() };
    CHECK(faultAfter([](auto&) {}) == u"none"_s);
    for (const Change& change : { Change([](auto& t) { t.version.clear(); }),
             Change([](auto& t) { t.source.clear(); }), Change([](auto& t) { t.hash.clear(); }) })
        CHECK(faultAfter(change) == u"source"_s);
    for (const Change& change : { Change([](auto& t) { t.flagAt = Milligrams(Exact()); }),
             Change([](auto& t) { t.flagWords.clear(); }) })
        CHECK(faultAfter(change) == u"flag"_s);
    for (const Change& change : { Change([&](auto& t) { t.oral.front().factor = nought; }),
             Change([](auto& t) { t.oral.front().drug.clear(); }),
             Change([](auto& t) { t.oral.push_back(t.oral.front()); }),
             Change([](auto& t) { t.neverConverted.append(t.oral.back().drug); }) })
        CHECK(faultAfter(change) == u"oral"_s);
    for (const Change& change : { Change([](auto& t) { t.patches.push_back(t.patches.front()); }),
             Change([](auto& t) { t.patches.front().drug.clear(); }),
             Change([](auto& t) { t.patches.front().strength = MicrogramsPerHour(Exact()); }),
             Change([](auto& t) { t.patches.front().aDay = Milligrams(Exact()); }),
             Change([](auto& t) { t.neverConverted.append(t.patches.back().drug); }) })
        CHECK(faultAfter(change) == u"patches"_s);
    for (const Change& change : { Change([](auto& t) { t.frequencies.clear(); }),
             Change([](auto& t) { t.frequencies.push_back(t.frequencies.front()); }),
             Change([](auto& t) { t.frequencies.front().code.clear(); }),
             Change([](auto& t) { t.frequencies.front().words.clear(); }),
             Change([](auto& t) { t.frequencies.front().timesADay = -1; }) })
        CHECK(faultAfter(change) == u"frequencies"_s);
}

TEST_CASE("a table lists each drug once, by name", "[domain][opioids]")
{
    const auto& table = test::opioidTable();
    const auto drugs = table.drugs();
    CHECK(drugs.count(u"buprenorphine"_s) == 1);
    CHECK(drugs.contains(u"methadone"_s));
    CHECK(std::is_sorted(drugs.begin(), drugs.end()));
    CHECK(table.drugNamed(u"Codeine") == u"codeine"_s);
    CHECK_FALSE(table.drugNamed(u"codein"));
    CHECK(table.oralFactor(u"codeine"_s));
    CHECK_FALSE(table.oralFactor(u"fentanyl"_s));
    const MicrogramsPerHour strength(Exact::parse(u"52.5", {}).value());
    REQUIRE(table.patch(u"buprenorphine"_s, strength));
    CHECK(table.patch(u"buprenorphine"_s, strength)->aDay.number().toString() == u"126"_s);
    CHECK_FALSE(table.patch(u"fentanyl"_s, strength));
    CHECK(table.frequency(u"bd"_s)->timesADay == 2);
    CHECK_FALSE(table.frequency(u""_s));
}
