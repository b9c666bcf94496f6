// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "documents/FrozenPlan.h"
#include "support/PdfTools.h"

#include <QRegularExpression>
#include <QSet>

using namespace rooftree;
using namespace rooftree::documents;
using namespace rooftree::test;
using namespace Qt::StringLiterals;

namespace {

void skipped(const char* why) { WARN(why); }

PlanSheet sheet()
{
    PlanSheet sheet;
    sheet.practiceName = u"Elm Tree Surgery"_s;
    sheet.patientName = u"Zofia Łukasiewicz"_s;
    sheet.born = QDate(1947, 3, 14);
    sheet.nhsNumber = u"9990000018"_s;
    sheet.issuedOn = QDate(2026, 7, 30);
    sheet.number = 3;
    sheet.shortId = u"1f3a9c02"_s;
    sheet.agenda = { { u"frightened at night"_s, {} }, { u"my knees"_s, u"next time"_s } };
    sheet.goals = { { u"walk to the shop"_s, u"my daughter"_s,
        u"I will walk, 10 minutes, after lunch."_s, u"if it rains"_s, u"I walk in the hall"_s, 7,
        u"by phone"_s, QDate(2026, 8, 13), u"Nurse Jo Evans"_s } };
    sheet.contact = u"Ring 01632 960123."_s;
    return sheet;
}

QByteArray pdfOf(const PlanSheet& sheet)
{
    const auto pdf = renderPlan(sheet);
    REQUIRE(pdf);
    REQUIRE(pdf->startsWith("%PDF-"));
    return *pdf;
}

/// The words of a text, without punctuation.
QSet<QString> wordsIn(const QString& text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QSet<QString> found;
    for (auto it = word.globalMatch(text); it.hasNext();)
        found += it.next().captured().toLower();
    return found;
}

/// Everything that may be on the paper: the words of the sheet and the headings.
QString allowed(const PlanSheet& sheet)
{
    const auto w = PlanWords::english();
    QString text = QString::fromUtf8(toCanonicalJson({ sheet }))
        + QStringList { w.title, w.madeOn, w.born, w.nhsNumber, w.agenda, w.goal, w.why, w.step,
              w.ifBarrier, w.thenResponse, w.confidence, w.confidenceValue, w.notSure, w.verySure,
              w.followUp, w.followUpOn, w.followUpWith, w.noFollowUp, w.contact, w.teachBack,
              w.teachBackPrompt, w.page, w.reference }
              .join(u' ');
    return text + u" 0 1 2 3 4 5 6 7 8 9 10 999 000 0018 14 March 30 July Thursday 13 August"_s;
}

}

TEST_CASE(
    "the plan says what was agreed, in the patient's words", "[documents][plan][hz07_c4][hz11_c2]")
{
    const auto text = textOf(pdfOf(sheet()));
    if (!text)
        return skipped("pdftotext is not installed");
    for (const auto& part :
        { u"Elm Tree Surgery"_s, u"Zofia Łukasiewicz"_s, u"14 March 1947"_s, u"999 000 0018"_s,
            u"30 July 2026"_s, u"frightened at night"_s, u"next time"_s, u"walk to the shop"_s,
            u"my daughter"_s, u"I will walk, 10 minutes, after lunch."_s, u"it rains"_s,
            u"I walk in the hall"_s, u"7 out of 10"_s, u"By phone, on Thursday 13 August 2026"_s,
            u"Nurse Jo Evans"_s, u"01632 960123"_s, u"in your own words"_s }) {
        INFO(part.toStdString());
        CHECK(text->contains(part));
    }
    CHECK_FALSE(text->contains(u"DEMO"));
}

TEST_CASE(
    "nothing is on the plan but the sheet's own fields and headings", "[documents][plan][hz20_c1]")
{
    const auto text = textOf(pdfOf(sheet()));
    if (!text)
        return skipped("pdftotext is not installed");
    const auto strangers = wordsIn(*text) - wordsIn(allowed(sheet()));
    INFO(QStringList(strangers.values()).join(u' ').toStdString());
    CHECK(strangers.isEmpty());
}

TEST_CASE("every page of a long plan names the patient and counts the pages",
    "[documents][plan][hz01_c7][hz15_c3]")
{
    auto plan = sheet();
    plan.isDemo = true;
    for (int i = 0; i < 90; ++i)
        plan.agenda.push_back({ u"something else that matters a great deal"_s, {} });
    const auto pdf = pdfOf(plan);
    const auto pages = pagesOf(pdf);
    if (!pages)
        return skipped("pdfinfo is not installed");
    REQUIRE(*pages > 2);
    for (int page = 1; page <= *pages; ++page) {
        const auto text = textOf(pdf, page).value_or(QString());
        INFO("page " << page);
        CHECK(text.contains(u"Zofia Łukasiewicz"));
        CHECK(text.contains(u"Born 14 March 1947"));
        CHECK(text.contains(u"NHS number 999 000 0018"));
        CHECK(text.contains(u"DEMO"));
        CHECK(
            text.contains(u"Page %1 of %2"_s.arg(QString::number(page), QString::number(*pages))));
    }
}

TEST_CASE("an ordinary plan fits one page", "[documents][plan]")
{
    const auto pages = pagesOf(pdfOf(sheet()));
    if (!pages)
        return skipped("pdfinfo is not installed");
    CHECK(*pages == 1);
}

TEST_CASE(
    "the metadata of a plan names nobody and every font is embedded", "[documents][plan][hz15_c2]")
{
    const auto pdf = pdfOf(sheet());
    const auto info = runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, pdf);
    const auto xmp = runPdfTool(u"pdfinfo"_s, { u"-meta"_s, u"FILE"_s }, pdf);
    const auto fonts = runPdfTool(u"pdffonts"_s, { u"FILE"_s }, pdf);
    if (!info || !xmp || !fonts)
        return skipped("poppler-utils is not installed");
    for (const auto& told :
        { u"Zofia"_s, u"ukasiewicz"_s, u"1947"_s, u"9990000018"_s, u"/home"_s }) {
        CHECK_FALSE(info->contains(told));
        CHECK_FALSE(xmp->contains(told));
    }
    auto lines = fonts->split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    for (const auto& line : lines.mid(2)) {
        static const QRegularExpression embedded(
            u"\\s(yes)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
        INFO(line.toStdString());
        CHECK(embedded.match(line).hasMatch());
    }
}

TEST_CASE("what people typed is printed as typed, never read as markup", "[documents][plan]")
{
    auto plan = sheet();
    plan.goals[0].words = u"<b>walk</b> &amp; talk %1 %2 <img src=x>"_s;
    const auto text = textOf(pdfOf(plan));
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK(text->contains(u"<b>walk</b> &amp; talk %1 %2 <img src=x>"));
}

TEST_CASE("a word longer than the line is broken, not cut", "[documents][plan]")
{
    auto plan = sheet();
    plan.goals[0].why = QString(900, u'Q');
    plan.patientName
        = u"Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh "_s + QString(80, u'Z');
    const auto text = textOf(pdfOf(plan));
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK(text->count(u'Q') == 900);
    CHECK(text->count(u'Z') >= 80);
}

TEST_CASE("words in any script are drawn", "[documents][plan]")
{
    auto plan = sheet();
    plan.patientName = u"محمد عبد الرحمن"_s;
    plan.goals[0].words = u"أريد أن أمشي"_s;
    plan.goals[0].why = u"בית, ব্যথা, Ŵyl, 🙂"_s;
    plan.contact = u"\u202Eevil\u202C \u2066x\u2069"_s;
    const auto text = textOf(pdfOf(plan));
    if (!text)
        return skipped("pdftotext is not installed");
    CHECK(text->contains(QRegularExpression(u"\\p{Arabic}{3}"_s)));
    CHECK(text->contains(u"Ŵyl"));
}

TEST_CASE("an empty sheet is still a sheet", "[documents][plan]")
{
    CHECK_FALSE(pdfOf(PlanSheet()).isEmpty());
}
