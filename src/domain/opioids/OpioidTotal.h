// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opioids/OpioidLine.h"

namespace rooftree::domain {

/// One line of a total, with everything its arithmetic needs to be shown.
struct OpioidTotalLine {
    enum class State {
        Counted,
        Unknown, ///< the table does not have the drug
        NoFactor, ///< it has the drug, but not taken this way or at this strength
        NeverConverted, ///< it says that nobody may
    };

    OpioidLine line;
    State state = State::Unknown;
    std::optional<Milligrams> aDay {}; ///< by mouth: what is taken in a day
    std::optional<Factor> factor {}; ///< by mouth
    QString wear {}; ///< of a patch: "7-day"
    std::optional<Milligrams> counts {}; ///< what it adds; none unless it is counted
    bool isNought = false; ///< a dose of 0, which somebody has to look at
    bool isTwice = false; ///< the same line stands above
};

/// The load of all lines together, as morphine by mouth. One line that cannot be counted leaves no
/// number at all.
struct OpioidTotal {
    std::vector<OpioidTotalLine> lines;
    std::optional<Milligrams> sum {}; ///< none: incomplete, or no line
    bool isFlagged = false; ///< what can be counted has reached the table's threshold already

    [[nodiscard]] bool isIncomplete() const { return !lines.empty() && !sum; }
};

/// For total load only, never for changing from one drug to another.
[[nodiscard]] OpioidTotal totalOf(const std::vector<OpioidLine>& lines, const OpioidTable& table);

}
