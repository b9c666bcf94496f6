// SPDX-License-Identifier: GPL-3.0-or-later
// The three renderings of one frozen plan: what all of them hold, and what only one promises.
#include "catch_compat.h"
#include "documents/FrozenPlan.h"
#include "documents/PlanChanges.h"
#include "support/PdfTools.h"

#include <QRegularExpression>

using namespace rooftree;
using namespace rooftree::documents;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Rendering kAll[] { Rendering::A4, Rendering::LargePrint, Rendering::FridgeCard };

void skipped(const char* why) { WARN(why); }

PlanSheet sheet()
{
    PlanSheet sheet;
    sheet.practiceName = u"Elm Tree Surgery"_s;
    sheet.isDemo = true;
    sheet.patientName = u"Ségolène O'Connor-Núñez"_s;
    sheet.born = QDate(1947, 9, 30);
    sheet.nhsNumber = u"9990000018"_s;
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.number = 3;
    sheet.shortId = u"1f3a9c02"_s;
    sheet.agenda = { { u"frightened at night"_s, {} }, { u"my knees"_s, u"next time"_s } };
    sheet.goals = { { u"walk to the shop"_s, u"my daughter"_s,
        u"I will walk, 10 minutes, after lunch."_s, u"if it rains"_s, u"I walk in the hall"_s, 7,
        u"by phone"_s, QDate(2026, 8, 13), u"Nurse Jo Evans"_s, u"KEY-goal"_s } };
    sheet.contact = u"Ring 01632 960123."_s;
    return sheet;
}

/// Three pages and more of goals and agenda, with words as long as the form takes them.
PlanSheet longSheet()
{
    auto plan = sheet();
    const QString many = QString(u"step after step and never too fast, "_s).repeated(5);
    for (int i = 0; i < 9; ++i) {
        auto goal = plan.goals[0];
        goal.key = QString::number(i);
        goal.words = many.left(200);
        goal.plan = u"I will "_s + many + many;
        plan.goals.push_back(goal);
    }
    for (int i = 0; i < 40; ++i)
        plan.agenda.push_back({ u"something else that matters a great deal"_s, u"next time"_s });
    return plan;
}

QByteArray pdfOf(const FrozenPlan& plan, Rendering rendering,
    const std::optional<PlanSheet::Other>& replacedBy = {})
{
    const auto pdf = renderPlan(plan, rendering, replacedBy);
    REQUIRE(pdf);
    return *pdf;
}

/// As numbers of points, of every line of text: what `pdftotext -bbox` calls the height is the
/// font's; the size of a font is told by pdftohtml.
QList<qreal> sizesIn(const QByteArray& pdf)
{
    const auto xml = runPdfTool(
        u"pdftohtml"_s, { u"-xml"_s, u"-stdout"_s, u"-i"_s, u"-zoom"_s, u"1"_s, u"FILE"_s }, pdf);
    QList<qreal> sizes;
    static const QRegularExpression size(u"<fontspec [^>]*size=\"([0-9.]+)\""_s);
    for (auto it = size.globalMatch(xml.value_or(QString())); it.hasNext();)
        sizes += it.next().captured(1).toDouble();
    return sizes;
}

}

TEST_CASE("hz15_c3 every page of every rendering says whose it is, which plan, and its place",
    "[documents][plan][hz15_c3][hz01_c7]")
{
    const auto rendering = GENERATE(from_range(std::begin(kAll), std::end(kAll)));
    const auto pdf = pdfOf({ longSheet() }, rendering);
    const auto pages = pagesOf(pdf);
    if (!pages)
        return skipped("pdfinfo is not installed");
    CHECK((rendering == Rendering::FridgeCard ? *pages == 1 : *pages > 3));
    for (int page = 1; page <= *pages; ++page) {
        const auto text = textOf(pdf, page).value_or(QString());
        INFO("rendering " << int(rendering) << " page " << page);
        CHECK(text.contains(u"Ségolène O'Connor-Núñez"));
        CHECK(text.contains(u"Born 30 September 1947"));
        CHECK(text.contains(u"NHS number 999 000 0018"));
        CHECK(text.contains(u"Plan 3, 1f3a9c02"));
        CHECK(text.contains(u"DEMO"));
        CHECK(
            text.contains(u"Page %1 of %2"_s.arg(QString::number(page), QString::number(*pages))));
        CHECK_FALSE(text.contains(u"Replaced by"));
    }
}

TEST_CASE("hz11_c7 a plan that was replaced says so on every page of every rendering",
    "[documents][plan][hz11_c7]")
{
    const auto rendering = GENERATE(from_range(std::begin(kAll), std::end(kAll)));
    const bool isDemo = GENERATE(true, false);
    auto plan = longSheet();
    plan.isDemo = isDemo;
    const auto first = pdfOf({ plan }, rendering);
    const auto again = pdfOf({ plan }, rendering, PlanSheet::Other { 12, QDate(2026, 9, 30) });
    const auto pages = pagesOf(again);
    if (!pages)
        return skipped("pdfinfo is not installed");
    CHECK(pagesOf(first) == pages);
    for (int page = 1; page <= *pages; ++page) {
        auto text = textOf(again, page).value_or(QString());
        INFO("rendering " << int(rendering) << " page " << page);
        CHECK(text.contains(u"Replaced by plan 12 on 30 September 2026"));
        // Beside that it is the page that was given.
        text.remove(u"Replaced by plan 12 on 30 September 2026"_s);
        CHECK(text.simplified() == textOf(first, page)->simplified());
    }
}

TEST_CASE("hz11_c6 a reprint from what was frozen is the same text, letter by letter",
    "[documents][plan][hz11_c6]")
{
    const auto rendering = GENERATE(from_range(std::begin(kAll), std::end(kAll)));
    auto plan = FrozenPlan { longSheet() };
    auto earlier = sheet();
    earlier.goals[0].confidence = 4;
    markChanges(plan.sheet, earlier);
    const auto frozen = toCanonicalJson(plan);

    const auto first = textOf(pdfOf(plan, rendering));
    const auto reprint = textOf(pdfOf(fromCanonicalJson(frozen).value(), rendering));

    if (!first)
        return skipped("pdftotext is not installed");
    CHECK(*first == *reprint);
}

TEST_CASE("hz11_c5 what is new or changed is said in words in every rendering",
    "[documents][plan][hz11_c5]")
{
    const auto rendering = GENERATE(from_range(std::begin(kAll), std::end(kAll)));
    auto plan = sheet();
    auto earlier = sheet();
    earlier.number = 2;
    earlier.issuedOn = QDate(2026, 5, 1);
    const auto unmarked = textOf(pdfOf({ plan }, rendering));
    if (!unmarked)
        return skipped("pdftotext is not installed");
    CHECK_FALSE(unmarked->contains(u"Changed"));
    CHECK_FALSE(unmarked->contains(u"New"));
    CHECK_FALSE(unmarked->contains(u"replaces"));

    markChanges(plan, earlier);
    const auto same = textOf(pdfOf({ plan }, rendering)).value();
    CHECK(same.contains(u"This plan replaces plan 2, made on 1 May 2026."));
    CHECK(same.simplified().contains(u"Nothing has changed."));
    CHECK_FALSE(same.contains(u"Changed"));

    earlier.goals[0].plan = u"I will walk, 5 minutes."_s;
    earlier.contact.clear();
    markChanges(plan, earlier);
    const auto marked = textOf(pdfOf({ plan }, rendering)).value();
    CHECK(marked.simplified().contains(u"What is new or changed is marked."));
    CHECK(marked.contains(QRegularExpression(u"My next step +Changed"_s)));
    CHECK(marked.contains(QRegularExpression(u"If you need us before then +New"_s)));
    CHECK(marked.count(u"Changed"_s) == 1);
    CHECK(marked.count(u"New"_s) == 1);
}

TEST_CASE("hz20_c9 neither text nor bytes of a plan hold what is not for the patient's page",
    "[documents][plan][hz20_c9]")
{
    const auto rendering = GENERATE(from_range(std::begin(kAll), std::end(kAll)));
    const auto pdf = pdfOf({ sheet() }, rendering);
    CHECK_FALSE(pdf.contains("KEY-goal"));
    CHECK_FALSE(pdf.contains("Connor"));
    CHECK_FALSE(pdf.contains("9990000018"));
    const auto text = textOf(pdf);
    const auto info = runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, pdf);
    const auto xmp = runPdfTool(u"pdfinfo"_s, { u"-meta"_s, u"FILE"_s }, pdf);
    if (!text || !info || !xmp)
        return skipped("poppler-utils is not installed");
    CHECK_FALSE(text->contains(u"KEY-goal"));
    for (const auto& told : { u"golène"_s, u"Connor"_s, u"1947"_s, u"999"_s, u"/home"_s }) {
        CHECK_FALSE(info->contains(told));
        CHECK_FALSE(xmp->contains(told));
    }
}

TEST_CASE("every font of every rendering is embedded, for accents and Arabic too",
    "[documents][plan][hz11_c6]")
{
    const auto rendering = GENERATE(from_range(std::begin(kAll), std::end(kAll)));
    auto plan = sheet();
    plan.patientName = u"محمد عبد الرحمن"_s;
    plan.goals[0].words = u"أريد أن أمشي كل يوم Łódź Ŵyl"_s;
    const auto pdf = pdfOf({ plan }, rendering);
    const auto fonts = runPdfTool(u"pdffonts"_s, { u"FILE"_s }, pdf);
    if (!fonts)
        return skipped("pdffonts is not installed");
    const auto lines = fonts->split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 3);
    for (const auto& line : lines.mid(2)) {
        static const QRegularExpression embedded(
            u"\\s(yes)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
        INFO(line.toStdString());
        CHECK(embedded.match(line).hasMatch());
    }
    const auto text = textOf(pdf).value();
    CHECK(text.contains(QRegularExpression(u"\\p{Arabic}{3}"_s)));
    CHECK(text.contains(u"Łódź"));
}

TEST_CASE(
    "large print has no letter under 18 points, and the others none under 11", "[documents][plan]")
{
    const auto rendering = GENERATE(from_range(std::begin(kAll), std::end(kAll)));
    auto plan = longSheet();
    markChanges(plan, sheet());
    const auto sizes
        = sizesIn(pdfOf({ plan }, rendering, PlanSheet::Other { 4, QDate(2026, 9, 30) }));
    if (sizes.isEmpty())
        return skipped("pdftohtml is not installed");
    for (const auto size : sizes)
        CHECK(size >= (rendering == Rendering::LargePrint ? 18 : 11));
}

TEST_CASE("the fridge card is one page whatever the plan holds, and says when there is more",
    "[documents][plan]")
{
    auto plan = sheet();
    const auto small = pdfOf({ plan }, Rendering::FridgeCard);
    if (!pagesOf(small))
        return skipped("pdfinfo is not installed");
    CHECK(pagesOf(small) == 1);
    CHECK_FALSE(textOf(small)->contains(u"There is more in my full plan."));

    plan = longSheet();
    const auto many = pdfOf({ plan }, Rendering::FridgeCard);
    CHECK(pagesOf(many) == 1);
    CHECK(textOf(many)->contains(u"There is more in my full plan."));

    plan = sheet();
    plan.goals[0].plan = QString(u"step after step and never too fast, "_s).repeated(300);
    const auto huge = pdfOf({ plan }, Rendering::FridgeCard);
    CHECK(pagesOf(huge) == 1);
    CHECK(textOf(huge)->contains(u"There is more in my full plan."));
    CHECK(textOf(huge)->contains(u"Nurse Jo Evans"));
}

TEST_CASE("hz20_c10 the fridge card leaves off what everybody in the kitchen could read",
    "[documents][plan][hz20_c10]")
{
    const auto text = textOf(pdfOf({ sheet() }, Rendering::FridgeCard));
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK_FALSE(text->contains(u"frightened at night"));
    CHECK_FALSE(text->contains(u"my daughter"));
    CHECK_FALSE(text->contains(u"out of 10"));
    CHECK(text->contains(u"walk to the shop"));
    CHECK(text->contains(u"I will walk, 10 minutes, after lunch."));
    CHECK(text->contains(u"it rains"));
    CHECK(text->contains(u"01632 960123"));
}

TEST_CASE("what the patient said is quoted, and a sentence that is goal and step stands once",
    "[documents][plan]")
{
    FrozenPlan plan { sheet() };
    auto& goal = plan.sheet.goals[0];
    for (const auto rendering : kAll) {
        goal.ownWords = QString();
        goal.words = goal.plan;
        auto text = textOf(pdfOf(plan, rendering));
        if (!text)
            return skipped("pdftotext is not installed");
        CHECK(text->simplified().count(goal.plan) == 1);
        CHECK_FALSE(text->simplified().contains(u'\u201c' + goal.plan));

        goal.ownWords = u"I miss my daughter's shop"_s;
        text = textOf(pdfOf(plan, rendering));
        CHECK(text->simplified().contains(u"\u201cI miss my daughter's shop\u201d"_s));
        CHECK(text->simplified().count(goal.plan) == 1);
    }
    goal.words = u"walk to the shop"_s;
    CHECK(textOf(pdfOf(plan, Rendering::A4))->contains(goal.words));
    CHECK(fromCanonicalJson(toCanonicalJson(plan))->sheet.goals[0].ownWords == goal.ownWords);
}

TEST_CASE("another sentence of the patient's is a change of the goal", "[documents][plan]")
{
    auto before = sheet();
    auto now = sheet();
    now.goals[0].ownWords = u"I miss my daughter's shop"_s;
    markChanges(now, before);
    CHECK(now.goals[0].marks.goal == PlanMark::Changed);
    markChanges(before, sheet());
    CHECK(before.goals[0].marks.goal == PlanMark::None);
}
