// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/FactSheet.h"

#include "documents/Pdf.h"

namespace rooftree::documents {
namespace {

    constexpr qreal kMargin = 51; // 18 mm
    constexpr qreal kTop = 52;
    constexpr qreal kFoot = 66;
    constexpr qreal kPageColumn = 90;
    constexpr qreal kLabelColumn = 130;

    constexpr TextStyle kTitle { 22, QFont::DemiBold, ink::kAccent, 1.2 };
    constexpr TextStyle kName { 15, QFont::DemiBold, ink::kText, 1.3 };
    constexpr TextStyle kLabel { 12, QFont::DemiBold, ink::kMuted, 1.3 };
    constexpr TextStyle kBody { 12, QFont::Normal, ink::kText, 1.34 };
    constexpr TextStyle kStrong { 12, QFont::DemiBold, ink::kText, 1.3 };
    constexpr TextStyle kQuiet { 11, QFont::Normal, ink::kMuted, 1.36 };
    constexpr TextStyle kBand { 12, QFont::Bold, ink::kPaper, 1.3 };

    void furniture(const FactSheet& sheet, PageFlow& flow, int page, int pages)
    {
        const QRectF& body = flow.body();
        if (!sheet.demoWords.isEmpty()) {
            const QRectF band(body.left(), 20, body.width(), 20);
            flow.fill(band, ink::kText, 4);
            flow.line(band, sheet.demoWords, kBand, Qt::AlignHCenter);
        }
        const qreal top = body.bottom() + 12;
        flow.segment({ body.left(), top }, { body.right(), top }, ink::kRule, 0.6);
        const QRectF upper(body.left(), top + 5, body.width(), 15);
        const QRectF lower(body.left(), top + 21, body.width(), 15);
        flow.line(upper.adjusted(0, 0, -kPageColumn, 0),
            isolated(sheet.identity.isEmpty() ? sheet.title : sheet.identity), kStrong);
        flow.line(upper,
            sheet.pageWords.arg(QString::number(page), QString::number(qMax(pages, page))), kQuiet,
            Qt::AlignRight);
        flow.line(lower, sheet.printed, kQuiet);
    }

    void addFacts(const FactSheet& sheet, PageFlow& flow)
    {
        for (const auto& fact : sheet.facts) {
            flow.space(4);
            // A label that has no room beside the text stands over it: nothing is cut.
            if (flow.widthOf(fact.label, kLabel) <= kLabelColumn - 8) {
                flow.labelled(fact.label, kLabel, fact.text, kBody, kLabelColumn);
                continue;
            }
            flow.need(40);
            flow.text(fact.label, kLabel);
            flow.setIndent(kLabelColumn);
            flow.text(fact.text, kBody);
            flow.setIndent(0);
        }
    }

    void addLines(const FactSheet& sheet, PageFlow& flow)
    {
        for (const auto& line : sheet.lines) {
            flow.space(5);
            flow.need(34); // no name at the foot of one page and what was done on the next
            flow.text(line.head, kStrong);
            flow.text(line.detail, kQuiet);
        }
    }

    void content(const FactSheet& sheet, PageFlow& flow)
    {
        flow.text(sheet.practiceName, kQuiet);
        flow.text(sheet.title, kTitle);
        if (!sheet.identity.isEmpty())
            flow.text(sheet.identity, kName);
        flow.space(6);
        flow.rule(ink::kAccent, 1.5);
        flow.space(8);
        flow.text(sheet.lead, kBody);
        flow.space(6);
        addFacts(sheet, flow);
        addLines(sheet, flow);
        flow.space(12);
        if (!sheet.closing.isEmpty())
            flow.text(sheet.closing, kBody);
    }

}

domain::Result<QByteArray> renderFacts(const FactSheet& sheet)
{
    return drawPdf(
        { sheet.title, { kMargin, kTop, kPageWidth - 2 * kMargin, kPageHeight - kTop - kFoot },
            [&sheet](PageFlow& flow, int page, int pages) { furniture(sheet, flow, page, pages); },
            [&sheet](PageFlow& flow) { content(sheet, flow); } });
}

}
