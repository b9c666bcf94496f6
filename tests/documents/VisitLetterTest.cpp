// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/VisitLetter.h"

#include "catch_compat.h"
#include "documents/AgendaPaper.h"
#include "support/PdfTools.h"

#include <QPointF>
#include <QRegularExpression>

using namespace rooftree;
using namespace rooftree::documents;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

AgendaPaper paper()
{
    AgendaPaper paper;
    paper.practiceName = u"Elm Tree Surgery"_s;
    paper.givenName = u"Zofia"_s;
    paper.clinicianName = u"Dr Patel"_s;
    paper.visit = u"Tuesday 1 December 2026 at 10:20, with Dr Patel"_s;
    paper.session = QUuid(u"1f3a9c02-6f1e-4f54-9a55-0c7d7a3f9b11"_s);
    paper.number = u"004711"_s;
    paper.topics = { u"Getting out of breath"_s, u"Sleeping badly"_s };
    paper.letter = VisitLetter { u"Zofia Nowak\n12 Elm Street\nLS1 4AP"_s,
        u"Saturday 21 November 2026"_s, u"Zofia Nowak"_s, paper.visit,
        { { u"CAT: 18 of 40"_s, u"3 Mar 2026, 2 lower than 6 months ago."_s } },
        { u"I want to <b>dance</b> at the wedding"_s }, u"Nurse Joy Okafor"_s };
    return paper;
}

/// One page with its lines joined; none when there is nothing to read a PDF with.
std::optional<QString> page(const AgendaPaper& paper, int number, PaperSize size = PaperSize::A4)
{
    const auto pdf = renderAgendaPaper(paper, size);
    REQUIRE(pdf);
    const auto text = textOf(*pdf, number);
    return text ? std::optional(text->simplified()) : std::nullopt;
}

}

TEST_CASE("the letter has the first page: who, when, the results and the goal in their own words",
    "[documents][letter]")
{
    const auto text = page(paper(), 1);
    if (!text)
        return; // no pdftotext
    INFO(text->toStdString());
    CHECK(text->contains(u"Zofia Nowak 12 Elm Street LS1 4AP"_s));
    CHECK(text->contains(u"Dear Zofia Nowak,"_s));
    // The colons are drawn between the figures, and have no letter of their own in the file.
    CHECK(text->contains(u"Tuesday 1 December 2026 at 10"_s));
    CHECK(text->contains(u"20, with Dr Patel"_s));
    CHECK(text->contains(u"18 of 40 3 Mar 2026, 2 lower than 6 months ago."_s));
    CHECK(text->contains(u"I want to <b>dance</b> at the wedding"_s));
    CHECK(text->contains(u"Nurse Joy Okafor"_s));
    CHECK_FALSE(text->contains(u"Getting out of breath"_s));
}

TEST_CASE("the questions follow on a page of their own and speak to somebody at home",
    "[documents][letter]")
{
    const auto text = page(paper(), 2);
    if (!text)
        return;
    INFO(text->toStdString());
    CHECK(text->contains(u"Sheet number 004 711"_s));
    CHECK(text->contains(u"Fill this in at home and bring it with you."_s));
    CHECK(text->contains(u"Do not wait for this visit: ring the surgery, or 111, or 999"_s));
    CHECK(text->contains(u"Getting out of breath"_s));
    CHECK_FALSE(text->contains(u"tell the desk"_s));
    CHECK_FALSE(text->contains(u"CAT"_s));
    CHECK_FALSE(text->contains(u"Elm Street"_s)); // it may lie on a desk alone
}

TEST_CASE("without results and goals their headings are left out", "[documents][letter]")
{
    auto bare = paper();
    bare.letter->results.clear();
    bare.letter->goals.clear();
    const auto text = page(bare, 1);
    if (!text)
        return;
    CHECK_FALSE(text->contains(u"Your results"_s));
    CHECK_FALSE(text->contains(u"What you are working on"_s));
    CHECK(text->contains(u"What would you like to ask?"_s));
}

TEST_CASE("the address stands where an envelope has its window, and folds away below it",
    "[documents][letter]")
{
    const auto pdf = renderAgendaPaper(paper());
    REQUIRE(pdf);
    const auto boxes
        = runPdfTool(u"pdftotext"_s, { u"-bbox"_s, u"-l"_s, u"1"_s, u"FILE"_s, u"-"_s }, *pdf);
    if (!boxes)
        return;
    // "Elm" of the address; the one of the practice stands above it.
    static const QRegularExpression word(u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>Elm<"_s);
    auto found = word.globalMatch(*boxes);
    std::vector<QPointF> places;
    while (found.hasNext()) {
        const auto match = found.next();
        places.emplace_back(match.captured(1).toDouble(), match.captured(2).toDouble());
    }
    REQUIRE(places.size() == 2);
    CHECK(places[0].y() < 100);
    CHECK(places[1].y() > 142); // 50 mm
    CHECK(places[1].y() < 230); // 80 mm
    CHECK(places[1].x() > 51);
}

TEST_CASE("in large print no letter is under 18 points, and the title names nobody",
    "[documents][letter]")
{
    const auto pdf = renderAgendaPaper(paper(), PaperSize::LargePrint);
    REQUIRE(pdf);
    const auto info = runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, *pdf);
    if (!info)
        return;
    CHECK_FALSE(info->contains(u"Zofia"_s));
    CHECK(pagesOf(*pdf) > 2);
    const auto first = page(paper(), 1, PaperSize::LargePrint);
    CHECK(first->contains(u"Dear Zofia Nowak,"_s));
}
