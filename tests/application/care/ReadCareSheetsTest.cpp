// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/care/ReadCareSheets.h"

#include "application/common/Rules.h"
#include "catch_compat.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

QByteArray sheetWith(const QByteArray& fields, const QByteArray& cues = {})
{
    return R"({"id":"x","version":"1","title":"X","register":"","source":"house",)"
           R"("source_date":"2026-11-23","verified_by":"","kinds":[{"id":"k","title":"K",)"
           R"("help":"","sum":"","fields":[)"
        + fields + R"(]}],"review":[],"cues":[)" + cues + "]}";
}

const QByteArray kChoice = R"({"id":"f","label":"F","help":"","type":"choice","required":true,)"
                           R"("choices":[{"id":"a","words":"Ay"}]})";

QByteArray cueWhen(const QByteArray& test)
{
    return R"({"id":"c","words":"C","source":"house","verified_by":"","when":[)" + test
        + R"(],"unless":[]})";
}

/// The place of what is wrong; empty when nothing is.
QString wrongIn(const QByteArray& json)
{
    const auto sheet = app::readCareSheet(json);
    return sheet ? QString() : sheet.error().field;
}

}

TEST_CASE("the sheets that ship say where they come from, and nobody has verified them",
    "[application][care]")
{
    const auto sheets = app::readCareSheets();

    REQUIRE(sheets);
    REQUIRE(sheets->size() == 3);
    for (const auto& sheet : *sheets) {
        INFO(sheet.id.toStdString());
        CHECK(!sheet.source.isEmpty());
        CHECK(sheet.verifiedBy.isEmpty());
        for (const auto& cue : sheet.cues)
            CHECK(!cue.source.isEmpty());
    }
}

TEST_CASE(
    "a sheet and its scores belong to registers and instruments that exist", "[application][care]")
{
    const auto rules = app::Rules::load().value();
    const auto checkTest = [&rules](const domain::CareTest& test) {
        if (test.what != domain::CareTest::What::Score)
            return;
        const auto* pack = rules.instruments.find(test.kind);
        REQUIRE(pack);
        CHECK(std::any_of(pack->scores.begin(), pack->scores.end(),
            [&test](const auto& score) { return score.id == test.field; }));
    };
    for (const auto& sheet : rules.careSheets) {
        INFO(sheet.id.toStdString());
        CHECK((sheet.registerId.isEmpty() || rules.registerNamed(sheet.registerId)));
        for (const auto& part : sheet.review)
            checkTest(part.test);
        for (const auto& cue : sheet.cues) {
            for (const auto& test : cue.when)
                checkTest(test);
            for (const auto& test : cue.unless)
                checkTest(test);
        }
    }
}

TEST_CASE("the sheet for COPD has a place for all that the review asks for", "[application][care]")
{
    const auto rules = app::Rules::load().value();
    const auto* sheet = rules.careSheet(u"copd");
    REQUIRE(sheet);
    for (const auto* kind : { "flare-up", "review", "flare-up-count", "usual-state",
             "oxygen-saturation", "smoking", "smoking-support", "inhaler", "inhaler-technique",
             "rehabilitation", "vaccination", "rescue-pack" }) {
        INFO(kind);
        CHECK(sheet->kind(QString::fromLatin1(kind)));
    }
    CHECK(sheet->review.size() == 3);
}

TEST_CASE("what is wrong in a sheet is named by its place", "[application][care]")
{
    CHECK(wrongIn(sheetWith(kChoice)).isEmpty());
    CHECK(wrongIn(sheetWith(kChoice + "," + kChoice)) == u"kinds[0].fields"_s);
    CHECK(wrongIn(sheetWith(R"({"id":"f","label":"F","help":"","type":"colour","required":true})"))
        == u"kinds[0].fields[0].type"_s);
    CHECK(wrongIn(sheetWith(R"({"id":"f","label":"F","help":"","type":"choice","required":true,)"
                            R"("choices":[]})"))
        == u"kinds[0].fields[0].choices"_s);
    CHECK(wrongIn(sheetWith(R"({"id":"f","label":"F","help":"","type":"number","required":true,)"
                            R"("unit":"","lowest":9,"highest":1})"))
        == u"kinds[0].fields[0].highest"_s);
    CHECK(wrongIn("[]").isEmpty());
    CHECK_FALSE(app::readCareSheet("[]"));
    CHECK_FALSE(app::readCareSheet("{"));
}

TEST_CASE("a cue may ask only for what its sheet has", "[application][care]")
{
    const auto with
        = [](const QByteArray& test) { return wrongIn(sheetWith(kChoice, cueWhen(test))); };
    CHECK(with(R"({"count":"k","field":"f","is":["a"],"at_least":1,"months":12})").isEmpty());
    CHECK(with(R"({"season":["09-01","03-31"]})").isEmpty());
    for (const QByteArray test : { R"({"count":"z","field":"","is":[],"at_least":1,"months":12})",
             R"({"count":"k","field":"z","is":[],"at_least":1,"months":12})",
             R"({"count":"k","field":"f","is":["z"],"at_least":1,"months":12})",
             R"({"count":"k","field":"","is":["a"],"at_least":1,"months":12})",
             R"({"count":"k","field":"f","is":["a"],"at_least":0,"months":12})",
             R"({"count":"k","field":"f","is":["a"],"at_least":1,"months":-1})",
             R"({"latest":"k","field":"z","is":[],"months":0})", R"({"passed":"z","field":"f"})",
             R"({"season":["09-31","03-31"]})", R"({"season":["02-29","03-31"]})",
             R"({"season":["09-01"]})" }) {
        INFO(test.toStdString());
        CHECK(with(test).startsWith(u"cues[0].when[0]"_s));
    }
    CHECK(wrongIn(sheetWith(kChoice,
              R"({"id":"c","words":"C","source":"house","verified_by":"","when":[],"unless":[]})"))
        == u"cues[0].when"_s);
}
