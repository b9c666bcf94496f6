// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/Quiz.h"

#include <algorithm>

namespace rooftree::domain {

int QuizQuestion::rightOption() const
{
    const auto found = std::find_if(
        options.begin(), options.end(), [](const auto& option) { return option.isRight; });
    return found == options.end() ? -1 : static_cast<int>(found - options.begin());
}

bool QuizScore::passes(const TrainingRules& rules) const
{
    return isWhole() && right * 100 >= rules.passPercent * asked;
}

QuizScore scoreOf(const Quiz& quiz, const QuizAnswers& answers)
{
    QuizScore score;
    score.asked = static_cast<int>(quiz.size());
    for (std::size_t i = 0; i < std::min(quiz.size(), answers.size()); ++i) {
        const auto count = static_cast<int>(quiz[i].options.size());
        if (!answers[i] || *answers[i] < 0 || *answers[i] >= count)
            continue;
        ++score.answered;
        if (*answers[i] == quiz[i].rightOption())
            ++score.right;
    }
    return score;
}

}
