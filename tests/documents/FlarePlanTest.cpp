// SPDX-License-Identifier: GPL-3.0-or-later
// The plan for flare-ups on paper: one frozen sheet, two renderings, three colours that are words,
// shapes and patterns too.
#include "catch_compat.h"
#include "documents/FrozenPlan.h"
#include "documents/PlanChanges.h"
#include "support/PdfTools.h"

using namespace rooftree;
using namespace rooftree::documents;
using namespace rooftree::test;
using namespace Qt::StringLiterals;
using domain::FlareColour;

namespace {

FrozenPlan plan()
{
    PlanSheet sheet;
    sheet.practiceName = u"Elm Tree Surgery"_s;
    sheet.isDemo = true;
    sheet.patientName = u"Ségolène O'Connor-Núñez"_s;
    sheet.born = QDate(1947, 9, 30);
    sheet.nhsNumber = u"9990000018"_s;
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.number = 2;
    sheet.shortId = u"1f3a9c02"_s;
    sheet.contact = u"Nurse Jo Evans"_s;
    sheet.zones = { { FlareColour::Green, u"Green: usual days"_s,
                        { { u"usual"_s, u"How I am"_s, {}, u"up one flight"_s } } },
        { FlareColour::Amber, u"Amber: getting worse"_s,
            { { u"signs"_s, u"Any of these"_s, { u"more phlegm"_s, u"tighter"_s }, {} },
                { u"start"_s, u"What I start"_s, {}, u"what was prescribed"_s } } },
        { FlareColour::Red, u"Red: call 999"_s,
            { { u"red"_s, u"I call if"_s, { u"my lips are blue"_s }, {} } } } };
    return { sheet, PlanWords::flarePlan(u"My flare-up plan: lungs"_s) };
}

QByteArray pdfOf(const FrozenPlan& plan, Rendering rendering = Rendering::A4,
    const std::optional<PlanSheet::Other>& replacedBy = {})
{
    const auto pdf = renderPlan(plan, rendering, replacedBy);
    REQUIRE(pdf);
    return *pdf;
}

QString words(const QByteArray& pdf, int page = 0)
{
    return textOf(pdf, page).value_or(QString()).simplified();
}

}

TEST_CASE("hz23_c3 each colour is a word on the page, before what belongs to it",
    "[documents][flare][hz23_c3]")
{
    for (const auto rendering : { Rendering::A4, Rendering::LargePrint }) {
        const auto text = words(pdfOf(plan(), rendering));
        const auto green = text.indexOf(u"Green: usual days"_s);
        const auto amber = text.indexOf(u"Amber: getting worse"_s);
        const auto red = text.indexOf(u"Red: call 999"_s);
        CHECK(green >= 0);
        CHECK(green < text.indexOf(u"up one flight"_s));
        CHECK(text.indexOf(u"up one flight"_s) < amber);
        CHECK(amber < text.indexOf(u"more phlegm"_s));
        CHECK(text.indexOf(u"what was prescribed"_s) < red);
        CHECK(red < text.indexOf(u"my lips are blue"_s));
        CHECK_FALSE(text.contains(u"tell us in your own words"_s));
    }
}

TEST_CASE("hz23_c3 a colour that goes on on another page is named there again, and no list is torn",
    "[documents][flare][hz23_c3]")
{
    for (int lines = 1; lines < 30; lines += 4) {
        auto lengthy = plan();
        auto& amber = lengthy.sheet.zones[1].parts;
        amber[0].signs = { u"the first sign"_s, u"a second"_s, u"a third"_s, u"the last sign"_s };
        lengthy.sheet.zones[0].parts[0].words = QString(u"and so on\n"_s).repeated(lines);
        amber.push_back({ u"who"_s, u"Who I call"_s, {}, u"Nurse Jo"_s });
        const auto pdf = pdfOf(lengthy, Rendering::LargePrint);
        const auto pages = pagesOf(pdf).value_or(0);
        for (int page = 1; page <= pages; ++page) {
            const auto text = words(pdf, page);
            INFO(lines << " lines, page " << page << ": " << text.toStdString());
            CHECK(text.contains(u"the first sign"_s) == text.contains(u"the last sign"_s));
            for (const auto& said : { u"the first sign"_s, u"What I start"_s, u"Who I call"_s }) {
                if (text.contains(said))
                    CHECK(text.contains(u"Amber: getting worse"_s));
            }
        }
    }
}

TEST_CASE("hz11 a flare plan that is frozen says the same again, marks and all",
    "[documents][flare][hz11_c1]")
{
    auto first = plan();
    first.sheet.zones[1].parts[0].mark = PlanMark::Changed;
    const auto json = toCanonicalJson(first);

    const auto again = fromCanonicalJson(json);

    REQUIRE(again);
    CHECK(toCanonicalJson(*again) == json);
    for (const auto rendering : { Rendering::A4, Rendering::LargePrint })
        CHECK(words(pdfOf(*again, rendering)) == words(pdfOf(first, rendering)));
}

TEST_CASE(
    "a plan for the goals is frozen as before, without a word about zones", "[documents][flare]")
{
    auto goals = plan();
    goals.sheet.zones.clear();
    CHECK_FALSE(toCanonicalJson(goals).contains("zones"));
}

TEST_CASE(
    "what changed since the sheet that was given is marked, and what is new", "[documents][flare]")
{
    const auto before = plan().sheet;
    auto now = plan().sheet;
    now.number = 4;
    now.contact = u"Dr Patel"_s;
    now.zones[0].parts[0].words = u"up half a flight"_s;
    now.zones[1].parts[0].signs << u"more cough"_s;
    now.zones[2].parts.push_back({ u"after"_s, u"Afterwards"_s, {}, u"we ring"_s });

    markChanges(now, before);

    CHECK(now.replaces == PlanSheet::Other { 2, QDate(2026, 7, 30) });
    CHECK(now.zones[0].parts[0].mark == PlanMark::Changed);
    CHECK(now.zones[1].parts[0].mark == PlanMark::Changed);
    CHECK(now.zones[1].parts[1].mark == PlanMark::None);
    CHECK(now.zones[2].parts[0].mark == PlanMark::None);
    CHECK(now.zones[2].parts[1].mark == PlanMark::New);
    CHECK(now.contactMark == PlanMark::None);
    const auto text = words(pdfOf({ now, PlanWords::flarePlan(u"My flare-up plan"_s) }));
    CHECK(text.count(u"Changed"_s) == 2);
    CHECK(text.contains(u"It replaces flare-up plan 2, made on 30 July 2026."_s));
}

TEST_CASE("hz15_c3 every page of a flare plan says whose it is, and which replaced it",
    "[documents][flare][hz15_c3][hz11_c7]")
{
    auto lengthy = plan();
    lengthy.sheet.zones[1].parts[1].words
        = QString(u"the blue one, as it was prescribed, and then I rest. "_s).repeated(90);
    for (const auto rendering : { Rendering::A4, Rendering::LargePrint }) {
        const auto pdf = pdfOf(lengthy, rendering, PlanSheet::Other { 5, QDate(2026, 9, 1) });
        const auto pages = pagesOf(pdf).value_or(0);
        CHECK(pages > 1);
        for (int page = 1; page <= pages; ++page) {
            const auto text = words(pdf, page);
            CHECK(text.contains(u"O'Connor-Núñez"_s));
            CHECK(text.contains(u"Born 30 September 1947"_s));
            CHECK(text.contains(u"999 000 0018"_s));
            CHECK(text.contains(u"Flare-up plan 2, 1f3a9c02"_s));
            CHECK(text.contains(
                u"Page %1 of %2"_s.arg(QString::number(page), QString::number(pages))));
            CHECK(text.contains(u"Replaced by flare-up plan 5 on 1 September 2026"_s));
            CHECK(text.contains(u"DEMO"_s));
        }
    }
}

TEST_CASE("hz20 the file of a flare plan names no illness and nobody outside its pages",
    "[documents][flare][hz20]")
{
    const auto info = runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, pdfOf(plan()));
    REQUIRE(info);
    CHECK(info->contains(u"My flare-up plan"_s));
    CHECK_FALSE(info->contains(u"lungs"_s));
    CHECK_FALSE(info->contains(u"Connor"_s));
    const auto fonts = runPdfTool(u"pdffonts"_s, { u"FILE"_s }, pdfOf(plan()));
    REQUIRE(fonts);
    auto lines = fonts->split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    for (const auto& line : lines.mid(2)) {
        const auto columns = line.simplified().split(u' ');
        CHECK(columns[columns.size() - 5] == u"yes"_s); // embedded
    }
    CHECK(planFileName(plan().sheet) == u"flare-up-plan_2026-07-30_1f3a9c02.pdf"_s);
    CHECK(planFileName(plan().sheet, Rendering::LargePrint)
        == u"flare-up-plan-large-print_2026-07-30_1f3a9c02.pdf"_s);
}
