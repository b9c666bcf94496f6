// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskAnswerSheet.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskAnswerSheet;

namespace {

KioskAnswerSheet sheetWith(const QStringList& words)
{
    KioskAnswerSheet sheet(3);
    for (const auto& each : words)
        sheet.toggleWords(each);
    return sheet;
}

std::vector<std::optional<int>> ranks(const KioskAnswerSheet& sheet)
{
    std::vector<std::optional<int>> found;
    for (const auto& each : sheet.topics())
        found.push_back(each.rank);
    return found;
}

}

TEST_CASE("tapping topics gives them the ranks 1, 2, 3 and no more", "[kiosk]")
{
    auto sheet = sheetWith({ u"a"_s, u"b"_s, u"c"_s, u"d"_s });

    for (const int index : { 2, 0, 3, 1 })
        sheet.tapRank(sheet.topics()[std::size_t(index)].uid);

    CHECK(ranks(sheet) == std::vector<std::optional<int>> { 2, {}, 1, 3 });
}

TEST_CASE("taking a rank or a topic back moves the later ones up", "[kiosk]")
{
    auto sheet = sheetWith({ u"a"_s, u"b"_s, u"c"_s });
    for (const int index : { 0, 1, 2 })
        sheet.tapRank(sheet.topics()[std::size_t(index)].uid);

    sheet.tapRank(sheet.topics()[0].uid);
    CHECK(ranks(sheet) == std::vector<std::optional<int>> { {}, 1, 2 });

    sheet.toggleWords(u"b"_s);
    CHECK(ranks(sheet) == std::vector<std::optional<int>> { {}, 1 });
}

TEST_CASE("a worry is about the first topic and is forgotten when another becomes first", "[kiosk]")
{
    auto sheet = sheetWith({ u"a"_s, u"b"_s });
    sheet.tapRank(sheet.topics()[0].uid);
    sheet.worry = domain::Worry::fromInt(8).value();

    sheet.toggleWords(u"c"_s);
    CHECK(sheet.toAnswers(QUuid(), true).items[0].worry->value() == 8);

    sheet.tapRank(sheet.topics()[0].uid);
    sheet.tapRank(sheet.topics()[1].uid);
    CHECK_FALSE(sheet.worry);
}

TEST_CASE("the only topic is the one that matters most", "[kiosk]")
{
    const auto answers = sheetWith({ u"my breath at night"_s }).toAnswers(QUuid(), true);

    REQUIRE(answers.items.size() == 1);
    CHECK(answers.items[0].rank == 1);
    CHECK(answers.items[0].words == u"my breath at night"_s);
}

TEST_CASE("a sentence without topics is itself what there is to talk about", "[kiosk]")
{
    KioskAnswerSheet sheet(3);
    sheet.whatMatters = u"frightened at night"_s;

    const auto answers = sheet.toAnswers(QUuid(), true);

    REQUIRE(answers.items.size() == 1);
    CHECK(answers.items[0].words == u"frightened at night"_s);
    CHECK(answers.items[0].rank == 1);
    CHECK(answers.whatMatters == u"frightened at night"_s);
}
