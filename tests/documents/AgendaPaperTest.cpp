// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/AgendaPaper.h"

#include "application/instruments/InstrumentLibrary.h"
#include "catch_compat.h"
#include "documents/AgendaPaperWords.h"
#include "support/PdfTools.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <cmath>

using namespace rooftree;
using namespace rooftree::documents;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

void skipped(const char* why) { WARN(why); }

AgendaPaper paper()
{
    AgendaPaper paper;
    paper.practiceName = u"Elm Tree Surgery"_s;
    paper.givenName = u"Zofia"_s;
    paper.clinicianName = u"Dr Patel"_s;
    paper.visit = u"Dr Patel, 10:20"_s;
    paper.session = QUuid(u"1f3a9c02-6f1e-4f54-9a55-0c7d7a3f9b11"_s);
    paper.number = u"004711"_s;
    paper.topics = { u"Getting out of breath"_s, u"How to use my inhalers or spacer"_s,
        u"The jabs I can get for flu, COVID, RSV or pneumonia"_s, u"Sleeping badly"_s,
        u"My medicines: do they work, side effects, too many"_s };
    return paper;
}

QByteArray pdfOf(const AgendaPaper& paper, PaperSize size = PaperSize::A4)
{
    const auto pdf = renderAgendaPaper(paper, size);
    REQUIRE(pdf);
    REQUIRE(pdf->startsWith("%PDF-"));
    return *pdf;
}

/// Lines broken by the paper's width are one sentence again.
QString flat(const QString& text) { return text.simplified(); }

/// Every topic of the library: the longest sheet that there can be.
AgendaPaper longPaper()
{
    auto long_ = paper();
    long_.topics.clear();
    for (int at = 1; at <= 40; ++at)
        long_.topics.push_back(u"Topic %1: do they work, side effects, too many"_s.arg(at));
    return long_;
}

/// With the questionnaires of these names.
AgendaPaper asking(const QStringList& names)
{
    auto asks = paper();
    const auto library = app::InstrumentLibrary::load();
    REQUIRE(library);
    for (const auto& name : names)
        asks.questionnaires.push_back(*library->find(name));
    return asks;
}

int pageOf(const QByteArray& pdf, const QString& words)
{
    const int pages = pagesOf(pdf).value_or(0);
    for (int page = 1; page <= pages; ++page) {
        if (flat(textOf(pdf, page).value_or(QString())).contains(words))
            return page;
    }
    return 0;
}

}

TEST_CASE("the paper asks every question of the screen", "[documents][paper][hz19_c6]")
{
    for (const auto size : { PaperSize::A4, PaperSize::LargePrint }) {
        const auto raw = runPdfTool(u"pdftotext"_s, { u"FILE"_s, u"-"_s }, pdfOf(paper(), size));
        if (!raw)
            return skipped("pdftotext is not installed");
        const auto text = flat(*raw);
        const auto w = AgendaPaperWords::in(u"en");
        for (const auto& each : { w.title, w.intro, w.unwell, w.whoAnswers, w.onMyOwn, w.withHelp,
                 w.forSomebody, w.companion, w.whatMatters, w.topics, w.topicsHelp, w.topThree,
                 w.topThreeHelp, w.somethingElse, w.worry, w.notWorried, w.veryWorried,
                 w.confidence, w.notSure, w.verySure, w.notToDiscuss, w.leaveOutHelp }) {
            INFO(each.toStdString());
            CHECK(text.contains(each));
        }
        for (const auto& topic : paper().topics) {
            INFO(topic.toStdString());
            CHECK(text.contains(topic));
        }
        CHECK(text.contains(
            u"Dr Patel, 10")); // the font draws the colon of a time as a sign of its own
        CHECK(text.contains(u"Sheet number 004 711"));
        const auto rows
            = runPdfTool(u"pdftotext"_s, { u"-layout"_s, u"FILE"_s, u"-"_s }, pdfOf(paper(), size));
        CHECK(flat(rows.value_or(QString())).count(u"0 1 2 3 4 5 6 7 8 9 10"_s) == 2);
    }
}

TEST_CASE("the paper names the patient by a given name only, and every page says whose it is",
    "[documents][paper]")
{
    const auto pdf = pdfOf(longPaper(), PaperSize::LargePrint);
    const auto pages = pagesOf(pdf);
    const auto info = runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, pdf);
    if (!pages || !info)
        return skipped("poppler-utils is not installed");
    REQUIRE(*pages > 2);
    for (int page = 1; page <= *pages; ++page) {
        const auto text = textOf(pdf, page).value_or(QString());
        INFO("page " << page);
        CHECK(text.contains(u"Zofia"));
        CHECK(text.contains(u"004 711"));
        CHECK(
            text.contains(u"Page %1 of %2"_s.arg(QString::number(page), QString::number(*pages))));
    }
    CHECK_FALSE(info->contains(u"Zofia"));
}

TEST_CASE("no letter of the large print is smaller than 18 points, and none of the other than 11",
    "[documents][paper][hz19_c6]")
{
    for (const auto size : { PaperSize::A4, PaperSize::LargePrint }) {
        const auto xml = runPdfTool(u"pdftohtml"_s,
            { u"-xml"_s, u"-i"_s, u"-zoom"_s, u"1"_s, u"-stdout"_s, u"FILE"_s },
            pdfOf(longPaper(), size));
        if (!xml)
            return skipped("pdftohtml is not installed");
        static const QRegularExpression font(u"<fontspec [^>]*size=\"(\\d+)\""_s);
        int fonts = 0;
        for (auto it = font.globalMatch(*xml); it.hasNext(); ++fonts) {
            const auto points = it.next().captured(1).toInt();
            CHECK(points >= (size == PaperSize::LargePrint ? 18 : 11));
        }
        CHECK(fonts > 0);
    }
}

TEST_CASE("nothing of the paper is cut or over the edge", "[documents][paper][hz19_c6]")
{
    auto wide = longPaper();
    wide.isDemo = true;
    wide.givenName = u"Maximiliana-Wilhelmina"_s;
    wide.visit = u"Dr Papadimitriou-Featherstonehaugh, 10:20"_s;
    for (const auto size : { PaperSize::A4, PaperSize::LargePrint }) {
        const auto words
            = runPdfTool(u"pdftotext"_s, { u"-bbox"_s, u"FILE"_s, u"-"_s }, pdfOf(wide, size));
        if (!words)
            return skipped("pdftotext is not installed");
        static const QRegularExpression word(
            u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">"_s);
        int count = 0;
        for (auto it = word.globalMatch(*words); it.hasNext(); ++count) {
            const auto box = it.next();
            CHECK(box.captured(1).toDouble() >= 50);
            CHECK(box.captured(2).toDouble() >= 18);
            CHECK(box.captured(3).toDouble() <= 546);
            CHECK(box.captured(4).toDouble() <= 824);
        }
        CHECK(count > 200);
        CHECK_FALSE(words->contains(u"\u2026"_s));
    }
}

TEST_CASE("a reader finds the session in the code of the paper", "[documents][paper]")
{
    for (const auto& tool : { u"pdftoppm"_s, u"zbarimg"_s }) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return skipped("pdftoppm or zbarimg is not installed");
    }
    const auto size = GENERATE(PaperSize::A4, PaperSize::LargePrint);
    auto sheet = paper();
    sheet.language = GENERATE(u"en"_s, u"ur"_s); // no reader knows a code from behind
    const auto pdf = pdfOf(sheet, size);
    const auto read = runPdfTool(u"sh"_s,
        { u"-c"_s,
            u"pdftoppm -r 150 -f 1 -l 1 -png \"$0\" \"$0.page\" && zbarimg -q --raw "
            u"\"$0\".page*.png; "
            "code=$?; rm -f \"$0\".page*.png; exit $code"_s,
            u"FILE"_s },
        pdf);
    REQUIRE(read);
    CHECK(read->trimmed() == paper().session.toString(QUuid::WithoutBraces));
}

TEST_CASE("a language without a table of words falls back visibly", "[documents][paper]")
{
    auto french = paper();
    french.language = u"fr"_s;
    const auto text = textOf(pdfOf(french));
    const auto english = textOf(pdfOf(paper()));
    if (!text || !english)
        return skipped("pdftotext is not installed");
    CHECK(flat(*text).contains(u"only have this sheet in English"));
    CHECK_FALSE(flat(*english).contains(u"only have this sheet in English"));
}

TEST_CASE("an ordinary paper fits both sides of one sheet", "[documents][paper]")
{
    // As many as everybody gets, with some long ones among them.
    auto ordinary = paper();
    ordinary.topics.resize(20, u"Getting out of breath"_s);
    const auto pages = pagesOf(pdfOf(ordinary));
    if (!pages)
        return skipped("pdfinfo is not installed");
    CHECK(*pages <= 2);
}

TEST_CASE("a sheet number is grouped from its end", "[documents][paper]")
{
    CHECK(inThrees(u"4711"_s) == u"4 711");
    CHECK(inThrees(u"123456"_s) == u"123 456");
    CHECK(inThrees({}).isEmpty());
}

TEST_CASE("every language of the screen is on paper, with letters that travel with the file",
    "[documents][paper][languages][hz19_c6]")
{
    const auto [code, font]
        = GENERATE(table<QString, QString>({ { u"cy"_s, u"Inter"_s }, { u"pl"_s, u"Inter"_s },
            { u"pa"_s, u"Gurmukhi"_s }, { u"ur"_s, u"Arabic"_s }, { u"bn"_s, u"Bengali"_s } }));
    auto sheet = paper();
    sheet.language = code;
    INFO(code.toStdString());
    CHECK(AgendaPaperWords::in(code).language == code);
    const auto pdf = pdfOf(sheet);
    const auto fonts = runPdfTool(u"pdffonts"_s, { u"FILE"_s }, pdf);
    const auto text = textOf(pdf);
    if (!fonts || !text)
        return skipped("poppler-utils is not installed");
    CHECK(fonts->contains(font));
    const auto lines = fonts->split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines.mid(2)) {
        INFO(line.toStdString());
        static const QRegularExpression embedded(u" yes (yes|no) +(yes|no) "_s);
        CHECK(line.contains(embedded));
    }
    CHECK(flat(*text).contains(u"nobody has checked it yet"));
    CHECK_FALSE(flat(*text).contains(u"only have this sheet in English"));
}

TEST_CASE("a Polish paper asks in Polish, and its topics in both languages",
    "[documents][paper][languages]")
{
    auto sheet = paper();
    sheet.language = u"pl"_s;
    sheet.topics = { u"Brak tchu\nGetting out of breath"_s };
    const auto text = textOf(pdfOf(sheet));
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK(flat(*text).contains(u"Kto odpowiada?"));
    CHECK(flat(*text).contains(u"Brak tchu Getting out of breath"));
    CHECK_FALSE(flat(*text).contains(u"Who is answering?"));
}

TEST_CASE("the number of an Urdu sheet is read as it is typed", "[documents][paper][languages]")
{
    auto sheet = paper();
    sheet.language = u"ur"_s;
    const auto boxes = runPdfTool(u"pdftotext"_s, { u"-bbox"_s, u"FILE"_s, u"-"_s }, pdfOf(sheet));
    if (!boxes)
        return skipped("pdftotext is not installed");
    const auto placeOf = [&](const QString& digits) {
        const QRegularExpression word(u"<word xMin=\"([\\d.]+)\"[^>]*>%1<"_s.arg(digits));
        return word.match(*boxes).captured(1).toDouble();
    };
    CHECK(placeOf(u"004"_s) > 0);
    CHECK(placeOf(u"004"_s) < placeOf(u"711"_s));
}

TEST_CASE("an Urdu paper runs from right to left, and its code is still a code",
    "[documents][paper][languages]")
{
    const auto placeOf = [](const QString& language) {
        auto sheet = paper();
        sheet.language = language;
        const auto boxes
            = runPdfTool(u"pdftotext"_s, { u"-bbox"_s, u"FILE"_s, u"-"_s }, pdfOf(sheet));
        static const QRegularExpression nine(u"<word xMin=\"([\\d.]+)\"[^>]*>9</word>"_s);
        return nine.match(boxes.value_or(QString())).captured(1).toDouble();
    };
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return skipped("pdftotext is not installed");
    CHECK(placeOf(u"en"_s) > 400);
    CHECK(placeOf(u"ur"_s) < 150);
}

TEST_CASE("questionnaires are on the paper in their owners' words, with their credit",
    "[documents][paper][instruments][hz19_c6]")
{
    const auto size = GENERATE(PaperSize::A4, PaperSize::LargePrint);
    const auto sheet = asking({ u"phq-2"_s, u"mrc"_s });
    const auto text = textOf(pdfOf(sheet, size));
    if (!text)
        return skipped("pdftotext is not installed");
    const auto said = flat(*text);
    for (const auto& pack : sheet.questionnaires) {
        for (const auto& words : { pack.about, pack.stem, pack.licence.notice }) {
            INFO(words.toStdString());
            CHECK(said.contains(flat(words)));
        }
        for (const auto& item : pack.items) {
            CHECK(said.contains(item.text));
            for (const auto& option : item.options) {
                INFO(option.label.toStdString());
                CHECK(said.contains(option.label));
            }
        }
        // Nothing of what the answers amount to.
        for (const auto& score : pack.scores)
            for (const auto& band : score.bands)
                CHECK_FALSE(said.contains(band.label));
    }
    CHECK_FALSE(said.contains(AgendaPaperWords::in(u"en").onlyEnglishQuestions));
    CHECK(said.indexOf(u"A few more questions") > said.indexOf(u"do not want to talk about"));
    CHECK(said.indexOf(u"Getting short of breath") > said.indexOf(u"Your mood"));
}

TEST_CASE("a paper without questionnaires says nothing of them", "[documents][paper]")
{
    const auto text = textOf(pdfOf(paper()));
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK_FALSE(flat(*text).contains(AgendaPaperWords::in(u"en").questionnaires));
}

TEST_CASE("no question is on two pages, and what goes on says again what it asks",
    "[documents][paper][instruments][hz19_c6]")
{
    const auto size = GENERATE(PaperSize::A4, PaperSize::LargePrint);
    const auto name = GENERATE(u"phq-8"_s, u"semcd-6"_s, u"phq-4"_s);
    const auto sheet = asking({ name });
    const auto pdf = pdfOf(sheet, size);
    const auto pages = pagesOf(pdf);
    if (!pages)
        return skipped("poppler-utils is not installed");
    const auto& pack = sheet.questionnaires.front();
    int last = 0;
    for (const auto& item : pack.items) {
        INFO(name.toStdString() << ": " << item.text.toStdString());
        const int page = pageOf(pdf, item.text);
        REQUIRE(page > 0);
        const auto on = flat(textOf(pdf, page).value_or(QString()));
        CHECK(on.contains(flat(pack.stem)));
        // Every answer to it, or both ends of its numbers, after it on the same page.
        const auto after = on.mid(on.indexOf(item.text));
        const auto lastWords
            = item.options.empty() ? item.scale.highWords : item.options.back().label;
        CHECK(after.contains(lastWords));
        CHECK(page >= last);
        last = page;
    }
    const auto end = flat(textOf(pdf, last).value_or(QString()));
    // Its beginning: the font draws the hyphen of "6-Item" as a sign of its own.
    constexpr int kEnough = 30;
    CHECK(end.contains(flat(pack.licence.notice).left(kEnough)));
}

TEST_CASE("another language says that the questionnaires are in English, which runs as ever",
    "[documents][paper][instruments][languages]")
{
    auto sheet = asking({ u"semcd-6"_s });
    const auto language = GENERATE(u"pl"_s, u"ur"_s);
    sheet.language = language;
    const auto pdf = pdfOf(sheet);
    const auto text = textOf(pdf);
    const auto boxes = runPdfTool(u"pdftotext"_s, { u"-bbox"_s, u"FILE"_s, u"-"_s }, pdf);
    if (!text || !boxes)
        return skipped("pdftotext is not installed");
    if (language == u"pl")
        CHECK(flat(*text).contains(AgendaPaperWords::in(language).onlyEnglishQuestions));
    CHECK(flat(*text).contains(flat(sheet.questionnaires.front().stem)));
    // The last row of numbers is one of the questionnaire's, and rises to the right.
    static const QRegularExpression nine(u"<word xMin=\"([\\d.]+)\"[^>]*>9</word>"_s);
    double place = 0;
    for (auto each = nine.globalMatch(*boxes); each.hasNext();)
        place = each.next().captured(1).toDouble();
    CHECK(place > 400);
    // The foot of every page is where it was.
    const auto plain = pdfOf([&] {
        auto without = paper();
        without.language = language;
        return without;
    }());
    const auto footOf = [&](const QByteArray& of, int page) {
        const auto words = runPdfTool(u"pdftotext"_s,
            { u"-bbox"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), u"FILE"_s,
                u"-"_s },
            of);
        static const QRegularExpression number(u"<word xMin=\"([\\d.]+)\"[^>]*>711<"_s);
        double last = 0;
        for (auto each = number.globalMatch(words.value_or(QString())); each.hasNext();)
            last = each.next().captured(1).toDouble();
        return last;
    };
    CHECK(std::abs(footOf(pdf, pagesOf(pdf).value()) - footOf(plain, pagesOf(plain).value())) < 1);
}
