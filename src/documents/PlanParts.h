// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/FrozenPlan.h"
#include "documents/PageFlow.h"
#include "documents/PlanLook.h"

namespace rooftree::documents {

/// What the renderings of a plan share: who it is for, which plan it is, and its marks.
class PlanParts final {
public:
    PlanParts(const FrozenPlan& plan, const PlanLook& look,
        const std::optional<PlanSheet::Other>& replacedBy);

    /// Where the text of a page may be.
    [[nodiscard]] QRectF body() const;

    /// Who it is for, on every page: a sheet that comes apart must not reach another person. Says
    /// too that another plan has replaced it.
    void furniture(PageFlow& flow, int page, int pages) const;
    /// Title, name, day, and which plan it replaces.
    void heading(PageFlow& flow, const QString& title) const;
    /// The mark alone, and quiet words beside it or below where there is no room.
    void marked(PageFlow& flow, PlanMark mark, const QString& words) const;
    /// A heading with its mark, a word in a frame, beside it or below where there is no room.
    void headed(PageFlow& flow, const QString& title, const TextStyle& style, PlanMark mark) const;

    [[nodiscard]] QString markWord(PlanMark mark) const;
    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString followUp(const PlanSheet::GoalPart& goal) const;

private:
    void band(PageFlow& flow, qreal top, const QString& words) const;
    void chip(PageFlow& flow, const QRectF& row, qreal left, PlanMark mark) const;
    [[nodiscard]] qreal chipWidth(const PageFlow& flow, PlanMark mark) const;
    [[nodiscard]] qreal bandHeight() const;
    [[nodiscard]] QString born() const;
    [[nodiscard]] QString nhsNumber() const;
    [[nodiscard]] QStringList identity() const;

    const PlanSheet& m_sheet;
    const PlanWords& m_words;
    const PlanLook& m_look;
    std::optional<PlanSheet::Other> m_replacedBy;
    int m_nameLines; ///< of the foot
};

/// The sheet's own quotation marks, unless the patient's words bring theirs.
[[nodiscard]] QString quoted(const QString& words);

/// Without our word before it, which the label says already.
[[nodiscard]] QString withoutWord(const QString& text, QStringView word);

}
