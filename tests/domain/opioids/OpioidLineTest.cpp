// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/OpioidLine.h"

#include "catch_compat.h"
#include "domain/opioids/OpioidFixture.h"
#include "wording/Sentences.h"

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::OralDose;
using domain::TypedOpioid;
using domain::WornPatch;
using Unit = domain::TypedOpioid::Unit;

namespace {

auto read(const TypedOpioid& typed) { return domain::readOpioidLine(typed, test::opioidTable()); }

TypedOpioid in(Unit unit, TypedOpioid typed)
{
    typed.unit = unit;
    return typed;
}

void checkRefused(const TypedOpioid& typed, const QString& field, const QString& code)
{
    const auto line = read(typed);
    REQUIRE_FALSE(line);
    CHECK(line.error().field == field);
    CHECK(line.error().detail == code);
    CHECK(wording::sentence(line.error()).size() <= 200);
}

}

TEST_CASE("hz06_c3 a quantity is counted only in the unit of its way",
    "[domain][opioids][corpus][hz06_c3]")
{
    const auto tablet = test::byMouth(u"oxycodone"_s, u"40"_s, u"bd"_s);
    const auto worn = test::patch(u"fentanyl"_s, u"25"_s);
    CHECK(read(tablet).has_value());
    CHECK(read(worn).has_value());
    for (const auto unit : { Unit::Microgram, Unit::MicrogramPerHour })
        checkRefused(in(unit, tablet), u"opioidUnit"_s, u"opioid.unit-by-mouth"_s);
    for (const auto unit : { Unit::Microgram, Unit::Milligram })
        checkRefused(in(unit, worn), u"opioidUnit"_s, u"opioid.unit-patch"_s);
    // There is no unit that is taken for granted.
    checkRefused(in(Unit::NotChosen, tablet), u"opioidUnit"_s, u"opioid.no-unit"_s);
    checkRefused(in(Unit::NotChosen, worn), u"opioidUnit"_s, u"opioid.no-unit"_s);
}

TEST_CASE("hz06_c6 when needed without the most in a day is refused in one sentence",
    "[domain][opioids][corpus][hz06_c6]")
{
    const auto needed = test::byMouth(u"morphine"_s, u"10"_s, u"prn"_s);
    checkRefused(needed, u"opioidMostADay"_s, u"opioid.no-most"_s);
    CHECK(wording::sentence(read(needed).error()).contains(u"the most"_s));
    checkRefused(test::byMouth(u"morphine"_s, u"10"_s, u"prn"_s, u"0"_s), u"opioidMostADay"_s,
        u"number.out-of-range"_s);
    const auto line = read(test::byMouth(u"morphine"_s, u"10"_s, u"prn"_s, u"6"_s));
    REQUIRE(line);
    const auto& dose = std::get<OralDose>(*line);
    CHECK(dose.timesADay == 6);
    CHECK(dose.isWhenNeeded);
}

TEST_CASE("a line needs a drug, a dose and how often", "[domain][opioids]")
{
    checkRefused(test::byMouth(u"  "_s, u"40"_s, u"bd"_s), u"opioidDrug"_s, u"text.empty"_s);
    checkRefused(test::byMouth(u"codeine"_s, {}, u"bd"_s), u"opioidDose"_s, u"number.empty"_s);
    checkRefused(test::byMouth(u"codeine"_s, u"5.0.1"_s, u"bd"_s), u"opioidDose"_s,
        u"number.not-a-number"_s);
    checkRefused(
        test::byMouth(u"codeine"_s, u"30"_s, {}), u"opioidHowOften"_s, u"opioid.how-often"_s);
    checkRefused(test::byMouth(u"codeine"_s, u"30"_s, u"weekly"_s), u"opioidHowOften"_s,
        u"opioid.how-often"_s);
    checkRefused(
        test::patch(u"fentanyl"_s, u"twelve"_s), u"opioidDose"_s, u"number.not-a-number"_s);
}

TEST_CASE("a drug is known however it is written, and kept as typed when it is not known",
    "[domain][opioids]")
{
    const auto known = read(test::byMouth(u" OxyCodone "_s, u"40"_s, u"bd"_s));
    REQUIRE(known);
    CHECK(std::get<OralDose>(*known).drug == u"oxycodone"_s);
    CHECK(std::get<OralDose>(*known).timesADay == 2);
    CHECK_FALSE(std::get<OralDose>(*known).isWhenNeeded);
    const auto unknown = read(test::patch(u"Brand 7"_s, u"10"_s));
    REQUIRE(unknown);
    CHECK(std::get<WornPatch>(*unknown).drug == u"Brand 7"_s);
    const auto other = read(test::anotherWay(u"fentanyl"_s));
    REQUIRE(other);
    CHECK(std::get<domain::AnotherWay>(*other).drug == u"fentanyl"_s);
}
