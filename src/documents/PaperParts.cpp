// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperParts.h"

#include <algorithm>

namespace rooftree::documents {
namespace {

    qreal widthOfWords(const PageFlow& flow, const PaperLook& look, int columns)
    {
        const qreal width = (flow.width() - (columns - 1) * PaperLook::kColumnGap) / columns;
        return width - look.box - PaperLook::kGap;
    }

    qreal heightOfRow(
        const PageFlow& flow, const PaperLook& look, const std::vector<QString>& row, int columns)
    {
        qreal height = look.box;
        for (const auto& each : row)
            height
                = qMax(height, flow.heightOf(each, look.body, widthOfWords(flow, look, columns)));
        return height + PaperLook::kGap;
    }

    std::vector<std::vector<QString>> rowsOf(const std::vector<QString>& choices, int columns)
    {
        std::vector<std::vector<QString>> rows;
        for (std::size_t at = 0; at < choices.size(); at += std::size_t(columns)) {
            const auto end = std::min(choices.size(), at + std::size_t(columns));
            rows.emplace_back(choices.begin() + qsizetype(at), choices.begin() + qsizetype(end));
        }
        return rows;
    }

    void drawRow(
        PageFlow& flow, const PaperLook& look, const std::vector<QString>& choices, int columns)
    {
        const qreal words = widthOfWords(flow, look, columns);
        const QRectF room = flow.take(heightOfRow(flow, look, choices, columns));
        qreal left = room.left();
        // The box sits at the first line of its words.
        const qreal sink = (PaperLook::lineOf(look.body) - look.box) / 2;
        for (const auto& each : choices) {
            flow.stroke({ left, room.top() + qMax<qreal>(0, sink), look.box, look.box }, ink::kText,
                1.2, 3);
            flow.paragraph({ left + look.box + PaperLook::kGap, room.top() + qMax<qreal>(0, -sink),
                               words, room.height() },
                each, look.body);
            left += words + look.box + PaperLook::kGap + PaperLook::kColumnGap;
        }
    }

}

PaperLook PaperLook::of(PaperSize size)
{
    if (size == PaperSize::LargePrint)
        return { { 28, QFont::DemiBold, ink::kAccent, 1.25 },
            { 20, QFont::DemiBold, ink::kText, 1.35 }, { 22, QFont::DemiBold, ink::kText, 1.3 },
            { 20, QFont::Normal, ink::kText, 1.35 }, { 18, QFont::Normal, ink::kText, 1.35 },
            { 18, QFont::Normal, ink::kText, 1.35 }, { 18, QFont::Bold, ink::kPaper, 1.3 }, 26, 40,
            1, 130 };
    return { { 24, QFont::DemiBold, ink::kAccent, 1.2 }, { 14, QFont::DemiBold, ink::kText, 1.35 },
        { 15, QFont::DemiBold, ink::kText, 1.3 }, { 13, QFont::Normal, ink::kText, 1.34 },
        { 12, QFont::Normal, ink::kMuted, 1.34 }, { 11, QFont::Normal, ink::kMuted, 1.36 },
        { 12, QFont::Bold, ink::kPaper, 1.3 }, 17, 27, 2, 104 };
}

void drawBoxes(
    PageFlow& flow, const PaperLook& look, const std::vector<QString>& choices, int columns)
{
    for (const auto& row : rowsOf(choices, columns))
        drawRow(flow, look, row, columns);
}

qreal heightOfBoxes(
    const PageFlow& flow, const PaperLook& look, const std::vector<QString>& choices, int columns)
{
    qreal height = 0;
    for (const auto& row : rowsOf(choices, columns))
        height += heightOfRow(flow, look, row, columns);
    return height;
}

void drawRuler(PageFlow& flow, const PaperLook& look, const domain::AnswerScale& scale)
{
    flow.need(look.rulerHeight());
    const QRectF room = flow.take(look.writing + 6);
    const qreal side = room.width() / (scale.highest - scale.lowest + 1);
    for (int number = scale.lowest; number <= scale.highest; ++number) {
        const QRectF cell(room.left() + (number - scale.lowest) * side + 2, room.top() + 2,
            side - 4, look.writing);
        flow.stroke(cell, ink::kText, 1, 4);
        flow.line(cell, QString::number(number), look.name, Qt::AlignHCenter);
    }
    const QRectF ends = flow.take(PaperLook::lineOf(look.help));
    flow.line(ends, scale.lowWords, look.help);
    flow.line(ends, scale.highWords, look.help, Qt::AlignRight);
}

}
