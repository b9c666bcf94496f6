// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Slips.h"

#include "catch_compat.h"
#include "documents/SlipWords.h"
#include "support/PdfTools.h"

using namespace rooftree;
using namespace rooftree::documents;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

void skipped(const char* why) { WARN(why); }

MyListSlip list()
{
    MyListSlip slip;
    slip.practiceName = u"Elm Tree Surgery"_s;
    slip.visit = u"Dr Patel, 10:20"_s;
    slip.whatMatters = u"frightened at night"_s;
    slip.ranked = { u"Getting out of breath"_s, u"Sleeping badly"_s };
    slip.others = { u"my knees"_s };
    return slip;
}

QByteArray bytesOf(const domain::Result<QByteArray>& pdf)
{
    REQUIRE(pdf);
    REQUIRE(pdf->startsWith("%PDF-"));
    return *pdf;
}

}

TEST_CASE("the code slip says the code, where it goes and how long it works, and names nobody",
    "[documents][slip]")
{
    const auto pdf
        = bytesOf(renderCodeSlip({ u"Elm Tree Surgery"_s, u"123456"_s, u"10:50"_s, u"en"_s }));
    const auto text = textOf(pdf);
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK(text->contains(u"Elm Tree Surgery"));
    CHECK(text->contains(u"Your code"));
    CHECK(text->contains(u"123 456"));
    CHECK(text->contains(u"Type it on the screen in the waiting room."));
    CHECK(text->contains(u"It works until 10"));
    CHECK(pagesOf(pdf) == 1);
}

TEST_CASE("the list slip has the patient's words in their order", "[documents][slip]")
{
    const auto text = textOf(bytesOf(renderMyList(list())));
    if (!text)
        return skipped("pdftotext is not installed");
    const auto flat = text->simplified();
    CHECK(flat.contains(u"frightened at night"));
    CHECK(flat.contains(u"Dr Patel, 10"));
    const auto first = flat.indexOf(u"1. Getting out of breath");
    const auto second = flat.indexOf(u"2. Sleeping badly");
    const auto last = flat.indexOf(u"my knees");
    CHECK(first > 0);
    CHECK(second > first);
    CHECK(last > second);
    CHECK_FALSE(flat.contains(u"DEMO"));
}

TEST_CASE("a list slip is one page, however much was said", "[documents][slip]")
{
    auto slip = list();
    slip.isDemo = true;
    for (int at = 0; at < 20; ++at)
        slip.others.push_back(u"My medicines: do they work, side effects, too many"_s);
    auto endless = slip;
    for (int at = 0; at < 40; ++at)
        endless.others.push_back(QString(300, u'w'));
    const auto pdf = bytesOf(renderMyList(slip));
    const auto text = textOf(pdf);
    const auto more = textOf(bytesOf(renderMyList(endless)));
    if (!text || !more)
        return skipped("pdftotext is not installed");
    CHECK(pagesOf(pdf) == 1);
    CHECK(text->count(u"side effects") == 20);
    CHECK(text->contains(u"DEMO"));
    CHECK(pagesOf(bytesOf(renderMyList(endless))) == 1);
    CHECK(more->contains(SlipWords::in(u"en").more));
    CHECK_FALSE(text->contains(SlipWords::in(u"en").more));
}

TEST_CASE("a patient who chose nothing gets a list that says so", "[documents][slip]")
{
    MyListSlip empty;
    empty.practiceName = u"Elm Tree Surgery"_s;
    empty.visit = u"Dr Patel, 10:20"_s;
    const auto text = textOf(bytesOf(renderMyList(empty)));
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK(text->contains(SlipWords::in(u"en").nothingChosen));
}
