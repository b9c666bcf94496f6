// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperParts.h"

namespace rooftree::documents {

/// Questionnaires on paper, each in its owner's words with the line that its licence asks for. No
/// question is torn over two pages, and a questionnaire only when it is longer than a page.
class PaperQuestions final {
public:
    /// `rulerHelp` says what to do with a row of numbers.
    PaperQuestions(const PaperLook& look, const QString& rulerHelp)
        : m_look(look)
        , m_rulerHelp(rulerHelp)
    {
    }

    void draw(PageFlow& flow, const domain::Instrument& pack) const;

    /// What must come on one page: all of it, or its first question where that is too much.
    [[nodiscard]] qreal leastHeight(const PageFlow& flow, const domain::Instrument& pack) const;

private:
    [[nodiscard]] qreal headHeight(const PageFlow& flow, const domain::Instrument& pack) const;
    [[nodiscard]] qreal itemHeight(
        const PageFlow& flow, const domain::Instrument& pack, std::size_t at) const;
    /// With as many columns as all its words fit on one line.
    [[nodiscard]] int columnsOf(const PageFlow& flow, const std::vector<QString>& words) const;
    void drawStem(PageFlow& flow, const domain::Instrument& pack) const;
    void drawItem(PageFlow& flow, const domain::Instrument& pack, std::size_t at) const;

    const PaperLook& m_look;
    const QString& m_rulerHelp;
};

}
