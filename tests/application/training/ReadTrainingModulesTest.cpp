// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/training/ReadTrainingModules.h"

#include "catch_compat.h"
#include "wording/Sentences.h"

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

const QByteArray kQuestion = R"({"question":"Which?","options":[)"
                             R"({"text":"A","right":true,"why":"So."},)"
                             R"({"text":"B","right":false,"why":"Not so."}]})";
const QByteArray kSource = R"({"name":"House","used_for":"all"})";

/// module.json with `sources` and `quiz`, and with `more` fields at its end.
QByteArray moduleJson(const QByteArray& quiz = kQuestion, const QByteArray& sources = kSource,
    const QByteArray& more = {})
{
    return R"({"id":"x","version":"1.0","title":"X","aim":"You can X.","minutes":15,"sources":[)"
        + sources + R"(],"source_date":"2026-11-23","verified_by":"","quiz":[)" + quiz + "]" + more
        + "}";
}

app::ModuleFiles goodFiles()
{
    return { { u"module.json"_s, moduleJson() },
        { u"page-01.md"_s, "# Ask\n\n![A list](picture.svg)\n\nAsk first.\n" },
        { u"page-02.md"_s, "# Wait\n\nCount to five.\n" }, { u"picture.svg"_s, "<svg/>" } };
}

app::ModuleFiles filesWith(const QString& name, const QByteArray& bytes)
{
    auto files = goodFiles();
    files.insert(name, bytes);
    return files;
}

app::ModuleFiles filesWithout(const QString& name)
{
    auto files = goodFiles();
    files.remove(name);
    return files;
}

/// Refused with this code, in one sentence that names the file and the place in it.
void checkRefused(const app::ModuleFiles& files, const QString& code, const QString& file,
    const QString& place = {})
{
    INFO(code.toStdString() << " " << place.toStdString());
    const auto read = app::readTrainingModule(u"x"_s, files);
    REQUIRE_FALSE(read);
    CHECK(read.error().detail == code);
    const auto said = wording::sentence(read.error());
    INFO(said.toStdString());
    CHECK(said.startsWith(u"training/x/"_s + file));
    CHECK(said.contains(place));
    CHECK(said.size() <= 200);
}

void checkQuizRefused(const QByteArray& quiz, const QString& code, const QString& place)
{
    checkRefused(filesWith(u"module.json"_s, moduleJson(quiz)), code, u"module.json"_s, place);
}

}

TEST_CASE(
    "a module is its folder: fields, pages in their order and the quiz", "[application][training]")
{
    const auto module = app::readTrainingModule(u"x"_s, goodFiles());

    REQUIRE(module);
    CHECK(module->id == u"x"_s);
    CHECK(module->version == u"1.0"_s);
    CHECK(module->aim == u"You can X."_s);
    CHECK(module->minutes == 15);
    CHECK_FALSE(module->isVerified());
    REQUIRE(module->sources.size() == 1);
    CHECK(module->sources[0].usedFor == u"all"_s);
    REQUIRE(module->pages.size() == 2);
    CHECK(module->pages[0].title == u"Ask"_s);
    CHECK(module->pages[1].title == u"Wait"_s);
    REQUIRE(module->quiz.size() == 1);
    CHECK(module->quiz[0].rightOption() == 0);
    CHECK(module->quiz[0].options[1].why == u"Not so."_s);
}

TEST_CASE("a module that lacks a field, has one more or a wrong value is refused by its name",
    "[application][training]")
{
    const auto file = u"module.json"_s;
    auto without = moduleJson();
    without.replace(R"("aim":"You can X.",)", "");
    checkRefused(filesWith(file, without), u"training.missing"_s, file, u"aim"_s);
    checkRefused(filesWith(file, moduleJson(kQuestion, kSource, R"(,"months":12)")),
        u"training.unknown-key"_s, file, u"months"_s);
    checkRefused(filesWith(file, moduleJson().replace(R"("x")", R"("y")")), u"training.bad-value"_s,
        file, u"id"_s);
    checkRefused(filesWith(file, moduleJson().replace("15", "0")), u"training.bad-value"_s, file,
        u"minutes"_s);
    checkRefused(filesWith(file, moduleJson().replace("15", "61")), u"training.bad-value"_s, file,
        u"minutes"_s);
    checkRefused(
        filesWith(file, moduleJson(kQuestion, {})), u"training.missing"_s, file, u"sources"_s);
    checkRefused(filesWith(file, moduleJson(kQuestion, R"({"name":"House","used_for":""})")),
        u"training.missing"_s, file, u"sources[0].used_for"_s);
    checkRefused(filesWith(file, "{"), u"training.unreadable"_s, file);
    checkRefused(filesWith(file, "[]"), u"training.unreadable"_s, file);
}

TEST_CASE(
    "a question needs exactly one right option, and every option a why", "[application][training]")
{
    checkQuizRefused({}, u"training.missing"_s, u"quiz"_s);
    checkQuizRefused(QByteArray(kQuestion).replace("true", "false"), u"training.one-right"_s,
        u"quiz[0].options"_s);
    checkQuizRefused(kQuestion + "," + QByteArray(kQuestion).replace("false", "true"),
        u"training.one-right"_s, u"quiz[1].options"_s);
    checkQuizRefused(QByteArray(kQuestion).replace("Not so.", " "), u"training.missing"_s,
        u"quiz[0].options[1].why"_s);
    checkQuizRefused(QByteArray(kQuestion).replace(R"("B")", R"("A")"), u"training.options"_s,
        u"quiz[0].options"_s);
    checkQuizRefused(R"({"question":"Which?","options":[{"text":"A","right":true,"why":"So."}]})",
        u"training.options"_s, u"quiz[0].options"_s);
}

TEST_CASE("pages are numbered without a gap, and every file of the folder is used",
    "[application][training]")
{
    checkRefused(filesWithout(u"module.json"_s), u"training.no-file"_s, u"module.json"_s);
    checkRefused(filesWithout(u"page-01.md"_s), u"training.no-file"_s, u"page-01.md"_s);
    checkRefused(filesWithout(u"picture.svg"_s), u"training.no-file"_s, u"picture.svg"_s);
    checkRefused(
        filesWith(u"page-04.md"_s, "# Go\n\nGo.\n"), u"training.stray-file"_s, u"page-04.md"_s);
    checkRefused(filesWith(u"other.svg"_s, "<svg/>"), u"training.stray-file"_s, u"other.svg"_s);
    checkRefused(filesWith(u"page-02.md"_s, "# Wait\n\n<b>Five</b>\n"), u"training.html"_s,
        u"page-02.md"_s, u"line 3"_s);
}

TEST_CASE("the rules of training are the house's own", "[application][training]")
{
    const auto rules = app::readTrainingRules();

    REQUIRE(rules);
    CHECK(rules->wordsPerMinute == 200);
    CHECK(rules->passPercent == 80);
    CHECK(rules->certificateMonths == 24);
}
