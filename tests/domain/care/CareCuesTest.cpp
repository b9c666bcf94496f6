// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/care/CareCues.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::CareFacts;
using domain::CareTest;
using What = domain::CareTest::What;

namespace {

const QDate kToday(2026, 3, 14);

domain::CareEntry entry(const QString& kind, QDate onDay, std::vector<domain::CareValue> values)
{
    domain::CareEntry entry;
    entry.kind = kind;
    entry.onDay = onDay;
    entry.values = std::move(values);
    return entry;
}

domain::CareEntry pack(const QString& what, QDate onDay)
{
    return entry(u"pack"_s, onDay, { { u"what"_s, what } });
}

CareTest used(int atLeast)
{
    return { What::Count, u"pack"_s, u"what"_s, { u"used"_s }, atLeast, 12 };
}

}

TEST_CASE(
    "three courses in twelve months are three, and one a day too old is none", "[domain][care]")
{
    CareFacts facts { { pack(u"used"_s, kToday), pack(u"given"_s, kToday.addDays(-1)),
                          pack(u"used"_s, kToday.addMonths(-6)),
                          pack(u"used"_s, kToday.addMonths(-12)) },
        {}, kToday };
    CHECK(domain::countOf(used(3), facts) == 3);
    CHECK(domain::metOn(used(3), facts) == kToday);
    CHECK_FALSE(domain::metOn(used(4), facts));

    facts.entries.back().onDay = kToday.addMonths(-12).addDays(-1);
    CHECK(domain::countOf(used(3), facts) == 2);
    CHECK_FALSE(domain::metOn(used(3), facts));
}

TEST_CASE("the newest entry that answers a question decides it", "[domain][care]")
{
    const CareTest isUsed { What::Latest, u"pack"_s, u"what"_s, { u"used"_s } };
    CareFacts facts { { pack(u"replaced"_s, kToday), pack(u"used"_s, kToday.addDays(-3)) }, {},
        kToday };
    CHECK_FALSE(domain::metOn(isUsed, facts));

    facts.entries.erase(facts.entries.begin());
    CHECK(domain::metOn(isUsed, facts) == kToday.addDays(-3));

    // Something else of the same kind was written since: it says nothing about that.
    facts.entries.insert(
        facts.entries.begin(), entry(u"pack"_s, kToday, { { u"contents"_s, u"as prescribed"_s } }));
    CHECK(domain::metOn(isUsed, facts) == kToday.addDays(-3));
}

TEST_CASE("a day that an entry names is over on the day after", "[domain][care]")
{
    const CareTest isOver { What::Passed, u"check"_s, u"next"_s };
    const auto named = [](QDate day) {
        return CareFacts { { entry(u"check"_s, kToday.addMonths(-6),
                               { { u"next"_s, {}, domain::toEpochDay(day) } }) },
            {}, kToday };
    };
    CHECK_FALSE(domain::metOn(isOver, named(kToday)));
    CHECK(domain::metOn(isOver, named(kToday.addDays(-1))) == kToday.addDays(-1));
    CHECK_FALSE(domain::metOn(isOver, { {}, {}, kToday }));
}

TEST_CASE("only the newest score counts, and not one that is too old", "[domain][care]")
{
    const CareTest breathless { What::Score, u"mrc"_s, u"grade"_s, {}, 3, 12 };
    CareFacts facts { {},
        { { u"cat"_s, u"total"_s, kToday, 30 }, { u"mrc"_s, u"grade"_s, kToday.addDays(-5), 2 },
            { u"mrc"_s, u"grade"_s, kToday.addDays(-50), 4 } },
        kToday };
    CHECK_FALSE(domain::metOn(breathless, facts));

    facts.scores[1].value = 3;
    CHECK(domain::metOn(breathless, facts) == kToday.addDays(-5));

    facts.scores[1].onDay = kToday.addMonths(-12).addDays(-1);
    CHECK_FALSE(domain::metOn(breathless, facts));
}

TEST_CASE("a season may lie over the new year, and a count looks back to where it began",
    "[domain][care]")
{
    CareTest season { What::Season };
    season.seasonFrom = 901;
    season.seasonTo = 331;
    const auto isIn = [&season](QDate day) {
        return domain::metOn(season, CareFacts { {}, {}, day }).has_value();
    };
    CHECK_FALSE(isIn({ 2026, 8, 31 }));
    CHECK(isIn({ 2026, 9, 1 }));
    CHECK(isIn({ 2026, 12, 31 }));
    CHECK(isIn({ 2027, 3, 31 }));
    CHECK_FALSE(isIn({ 2027, 4, 1 }));

    CareTest vaccinated { What::Count, u"vaccination"_s, u"vaccine"_s, { u"influenza"_s } };
    vaccinated.seasonFrom = 901;
    vaccinated.seasonTo = 331;
    const auto isDone = [&vaccinated](QDate given, QDate today) {
        return domain::metOn(vaccinated,
            CareFacts { { entry(u"vaccination"_s, given, { { u"vaccine"_s, u"influenza"_s } }) },
                {}, today })
            .has_value();
    };
    CHECK(isDone({ 2025, 9, 1 }, { 2026, 2, 1 }));
    CHECK_FALSE(isDone({ 2025, 8, 31 }, { 2026, 2, 1 }));
    CHECK_FALSE(isDone({ 2026, 2, 1 }, { 2026, 9, 1 }));
}

TEST_CASE(
    "a cue shows when all of its tests are met and nothing speaks against it", "[domain][care]")
{
    domain::CareSheet sheet;
    sheet.cues = { { u"courses"_s, u"Look for the reasons."_s, u"house"_s, {}, { used(3) },
        { { What::Count, u"review"_s, {}, {}, 1, 1 } } } };
    CareFacts facts { { pack(u"used"_s, kToday), pack(u"used"_s, kToday), pack(u"used"_s, kToday) },
        {}, kToday };
    REQUIRE(domain::cuesOf(sheet, facts).size() == 1);
    CHECK(domain::cuesOf(sheet, facts).front()->id == u"courses"_s);

    facts.entries.push_back(entry(u"review"_s, kToday, {}));
    CHECK(domain::cuesOf(sheet, facts).empty());
    facts.entries.pop_back();
    facts.entries.pop_back();
    CHECK(domain::cuesOf(sheet, facts).empty());
}
