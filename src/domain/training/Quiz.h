// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/TrainingRules.h"

#include <QString>

#include <optional>
#include <vector>

namespace rooftree::domain {

struct QuizOption {
    QString text;
    bool isRight = false;
    QString why; ///< why it is right, or what speaks against it
};

/// Has exactly one right option; the reader sees to that.
struct QuizQuestion {
    QString text;
    std::vector<QuizOption> options;

    /// -1 when it has none.
    [[nodiscard]] int rightOption() const;
};

using Quiz = std::vector<QuizQuestion>;

/// The chosen option of each question, in the order of the quiz; none where nothing is chosen yet.
using QuizAnswers = std::vector<std::optional<int>>;

struct QuizScore {
    int asked = 0;
    int answered = 0;
    int right = 0;

    friend bool operator==(const QuizScore&, const QuizScore&) = default;

    [[nodiscard]] bool isWhole() const { return asked > 0 && answered == asked; }

    /// Whole, and enough of it right. Counted in whole numbers, so 4 of 5 is 80 per cent exactly.
    [[nodiscard]] bool passes(const TrainingRules& rules) const;
};

/// An answer that the question does not offer, or beyond the last question, counts as not given.
[[nodiscard]] QuizScore scoreOf(const Quiz& quiz, const QuizAnswers& answers);

}
