// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Ink.h"
#include "documents/PlanSheet.h"

namespace rooftree::documents {

/// All measures of one rendering of the plan.
struct PlanLook {
    static constexpr qreal kMargin = 51; ///< 18 mm

    TextStyle title;
    TextStyle name;
    TextStyle section;
    TextStyle label;
    TextStyle body;
    TextStyle quote; ///< the patient's goal
    TextStyle step; ///< also a goal of many words
    TextStyle quiet;
    TextStyle fine; ///< the foot
    TextStyle band;
    TextStyle mark; ///< "New", "Changed"
    qreal indent; ///< of a goal beside its bar
    qreal labelColumn; ///< "If", "Then", "Why"
    qreal numberColumn;
    qreal circle; ///< of the ruler
    qreal circleGap;
    qreal writing; ///< height of a line to write on
    qreal besideName; ///< room beside the name in the foot
    bool isStacked; ///< what stands side by side elsewhere stands below one another

    [[nodiscard]] static PlanLook of(Rendering rendering);

    /// The same in other sizes, down to 11 points.
    [[nodiscard]] PlanLook scaled(qreal by) const;

    [[nodiscard]] static qreal lineOf(const TextStyle& style)
    {
        return style.points * style.leading;
    }

    /// A length that is `points` where the text has 13 points.
    [[nodiscard]] qreal room(qreal points) const { return points * body.points / 13; }
};

}
