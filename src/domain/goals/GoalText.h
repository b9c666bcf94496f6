// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::domain {

/// A goal in the person's own words: 1 to kGoalTextLimit code points on one line, nothing corrected
/// or reworded. Refused: the codes of Text.h with the field "goalText".
class GoalText final {
public:
    [[nodiscard]] static Result<GoalText> parse(QStringView typed);

    [[nodiscard]] QString toString() const { return m_words; }

    friend bool operator==(const GoalText&, const GoalText&) = default;

private:
    explicit GoalText(QString words);

    QString m_words;
};

}
