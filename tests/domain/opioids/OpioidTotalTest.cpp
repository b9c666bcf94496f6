// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/OpioidTotal.h"

#include "catch_compat.h"
#include "domain/opioids/OpioidFixture.h"

#include <random>

using namespace rooftree;
using namespace Qt::StringLiterals;
using test::anotherWay;
using test::byMouth;
using test::patch;
using test::sumOf;
using test::totalOf;
using State = domain::OpioidTotalLine::State;

TEST_CASE("hz06_c4 the totals that were worked out by hand", "[domain][opioids][hz06_c4]")
{
    const auto tablets = totalOf({ byMouth(u"oxycodone"_s, u"40"_s, u"bd"_s) });
    CHECK(sumOf(tablets) == u"120"_s);
    CHECK(tablets.lines.front().aDay->number().toString() == u"80"_s);
    CHECK(tablets.lines.front().factor->number().toString() == u"1.5"_s);
    CHECK(tablets.lines.front().counts->number().toString() == u"120"_s);

    const auto both
        = totalOf({ byMouth(u"codeine"_s, u"60"_s, u"qds"_s), patch(u"buprenorphine"_s, u"10"_s) });
    CHECK(sumOf(both) == u"48"_s);
    CHECK(both.lines[0].counts->number().toString() == u"24"_s);
    CHECK(both.lines[1].counts->number().toString() == u"24"_s);
    CHECK(both.lines[1].wear == u"7-day"_s);

    CHECK(sumOf(totalOf({ patch(u"buprenorphine"_s, u"52.50"_s) })) == u"126"_s);
    CHECK(sumOf(totalOf({ patch(u"fentanyl"_s, u"12"_s), patch(u"fentanyl"_s, u"100"_s) }))
        == u"270"_s);
    CHECK(sumOf(totalOf({ byMouth(u"morphine"_s, u"2.5"_s, u"prn"_s, u"6"_s) })) == u"15"_s);
    CHECK(sumOf(totalOf({ byMouth(u"hydromorphone"_s, u"1.3"_s, u"4-hourly"_s),
              byMouth(u"tapentadol"_s, u"50"_s, u"bd"_s), byMouth(u"tramadol"_s, u"50"_s, u"qds"_s),
              byMouth(u"dihydrocodeine"_s, u"30"_s, u"tds"_s) }))
        == u"108"_s);
}

TEST_CASE("hz06_c5 methadone cannot be calculated: the total is incomplete and no number",
    "[domain][opioids][corpus][hz06_c5]")
{
    for (const auto& line :
        { byMouth(u"methadone"_s, u"60"_s, u"od"_s), byMouth(u"METHADONE"_s, u"0"_s, u"od"_s),
            patch(u"methadone"_s, u"5"_s), anotherWay(u"methadone"_s) }) {
        const auto total = totalOf({ byMouth(u"morphine"_s, u"10"_s, u"bd"_s), line });
        CHECK(total.isIncomplete());
        CHECK(sumOf(total) == u"none"_s);
        CHECK(total.lines[0].state == State::Counted);
        CHECK(total.lines[1].state == State::NeverConverted);
        CHECK_FALSE(total.lines[1].counts);
    }
}

TEST_CASE("hz06_c5 what the table does not have leaves no number", "[domain][opioids][hz06_c5]")
{
    const auto stateOf = [](const domain::TypedOpioid& typed) {
        const auto total = totalOf({ typed });
        CHECK(total.isIncomplete());
        CHECK_FALSE(total.sum);
        return total.lines.front().state;
    };
    CHECK(stateOf(byMouth(u"pethidine"_s, u"50"_s, u"bd"_s)) == State::Unknown);
    CHECK(stateOf(patch(u"a new patch"_s, u"10"_s)) == State::Unknown);
    CHECK(stateOf(anotherWay(u"diamorphine"_s)) == State::Unknown);
    // Known, but not like this: nothing is worked out between two strengths.
    CHECK(stateOf(patch(u"buprenorphine"_s, u"15"_s)) == State::NoFactor);
    CHECK(stateOf(patch(u"fentanyl"_s, u"12.5"_s)) == State::NoFactor);
    CHECK(stateOf(patch(u"oxycodone"_s, u"10"_s)) == State::NoFactor);
    CHECK(stateOf(byMouth(u"fentanyl"_s, u"0.2"_s, u"od"_s)) == State::NoFactor);
    CHECK(stateOf(anotherWay(u"morphine"_s)) == State::NoFactor);
    // No line is no total, and nothing is missing from it either.
    const auto none = totalOf({});
    CHECK_FALSE(none.sum);
    CHECK_FALSE(none.isIncomplete());
    CHECK_FALSE(none.isFlagged);
}

TEST_CASE("hz06_c6 the same patch entered twice is told, and counts twice",
    "[domain][opioids][corpus][hz06_c6]")
{
    const auto total
        = totalOf({ patch(u"fentanyl"_s, u"25"_s), byMouth(u"codeine"_s, u"30"_s, u"qds"_s),
            patch(u"Fentanyl"_s, u"25.0"_s), patch(u"fentanyl"_s, u"50"_s) });
    CHECK_FALSE(total.lines[0].isTwice);
    CHECK_FALSE(total.lines[1].isTwice);
    CHECK(total.lines[2].isTwice);
    CHECK_FALSE(total.lines[3].isTwice);
    CHECK(sumOf(total) == u"252"_s);
    const auto others = totalOf({ byMouth(u"a drug"_s, u"1"_s, u"od"_s),
        byMouth(u"a drug"_s, u"1"_s, u"od"_s), anotherWay(u"a drug"_s), anotherWay(u"a drug"_s) });
    CHECK(others.lines[1].isTwice);
    CHECK_FALSE(others.lines[2].isTwice);
    CHECK(others.lines[3].isTwice);
}

TEST_CASE("hz06_c6 a dose of 0 is told", "[domain][opioids][corpus][hz06_c6]")
{
    const auto total = totalOf(
        { byMouth(u"morphine"_s, u"0"_s, u"bd"_s), byMouth(u"morphine"_s, u"10"_s, u"bd"_s) });
    CHECK(total.lines[0].isNought);
    CHECK_FALSE(total.lines[1].isNought);
    CHECK(sumOf(total) == u"20"_s);
    // No patch of the table has no strength.
    const auto worn = totalOf({ patch(u"fentanyl"_s, u"0.0"_s) });
    CHECK(worn.lines[0].isNought);
    CHECK(worn.isIncomplete());
}

TEST_CASE("hz06_c8 a total at or above the threshold is flagged, an incomplete one too",
    "[domain][opioids][hz06_c8]")
{
    const auto at = [](const QString& dose) { return byMouth(u"morphine"_s, dose, u"bd"_s); };
    CHECK_FALSE(totalOf({ at(u"59.999"_s) }).isFlagged);
    CHECK(totalOf({ at(u"60"_s) }).isFlagged);
    CHECK(totalOf({ at(u"60"_s), byMouth(u"methadone"_s, u"60"_s, u"od"_s) }).isFlagged);
    CHECK_FALSE(totalOf({ byMouth(u"methadone"_s, u"60"_s, u"od"_s) }).isFlagged);
}

TEST_CASE("hz06_c6 adding a line never lowers the total, and never takes a flag away",
    "[domain][opioids][hz06_c6]")
{
    std::mt19937 random(20261123);
    const auto upTo
        = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    const auto& table = test::opioidTable();
    auto drugs = table.drugs();
    drugs.append(u"something else"_s);
    const auto any = [&]() -> domain::TypedOpioid {
        const auto drug = drugs[upTo(static_cast<int>(drugs.size()))];
        switch (upTo(8)) {
        case 0:
            return anotherWay(drug);
        case 1:
        case 2: {
            const auto& known = table.patches[static_cast<std::size_t>(
                upTo(static_cast<int>(table.patches.size())))];
            return patch(known.drug, known.strength.number().toString());
        }
        default:
            return byMouth(drug, QString::number(upTo(100'000) / 1000.0, 'f', 3), u"prn"_s,
                QString::number(1 + upTo(24)));
        }
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<domain::TypedOpioid> lines;
        auto before = totalOf(lines);
        for (int count = 0; count < 8; ++count) {
            lines.insert(lines.begin() + upTo(static_cast<int>(lines.size()) + 1), any());
            const auto after = totalOf(lines);
            if (before.isIncomplete())
                CHECK(after.isIncomplete());
            else if (before.sum && after.sum)
                CHECK(*after.sum >= *before.sum);
            CHECK((after.isFlagged || !before.isFlagged));
            before = after;
        }
    }
}
