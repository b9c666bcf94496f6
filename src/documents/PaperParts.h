// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/AgendaPaper.h"
#include "documents/PageFlow.h"

namespace rooftree::documents {

/// All measures of one size of print of what patients fill in.
struct PaperLook {
    static constexpr qreal kGap = 8; ///< between a box and its words
    static constexpr qreal kColumnGap = 18;

    TextStyle title;
    TextStyle name;
    TextStyle question;
    TextStyle body;
    TextStyle help;
    TextStyle foot;
    TextStyle band;
    qreal box;
    qreal writing; ///< height of a line to write on
    int columns; ///< of boxes at most
    qreal square; ///< side of the QR code

    [[nodiscard]] static PaperLook of(PaperSize size);

    [[nodiscard]] static qreal lineOf(const TextStyle& style)
    {
        return style.points * style.leading;
    }

    [[nodiscard]] qreal rulerHeight() const { return writing + 6 + lineOf(help); }
};

/// A box before each choice, so many beside one another.
void drawBoxes(
    PageFlow& flow, const PaperLook& look, const std::vector<QString>& choices, int columns);
[[nodiscard]] qreal heightOfBoxes(
    const PageFlow& flow, const PaperLook& look, const std::vector<QString>& choices, int columns);
/// A box for each number, and the words under both ends.
void drawRuler(PageFlow& flow, const PaperLook& look, const domain::AnswerScale& scale);

}
