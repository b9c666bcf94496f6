// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/Attempt.h"

#include <algorithm>

namespace rooftree::domain {

const TrainingAttempt* certificateIn(
    const std::vector<TrainingAttempt>& attempts, const QString& module)
{
    const TrainingAttempt* best = nullptr;
    for (const auto& attempt : attempts) {
        if (attempt.module == module && attempt.isPassed
            && (!best || *attempt.validUntil >= *best->validUntil))
            best = &attempt;
    }
    return best;
}

TrainingState stateOf(const std::vector<TrainingAttempt>& attempts,
    const std::vector<TrainingPlace>& places, const QString& module, const TrainingRules& rules,
    QDate today)
{
    if (const auto* certificate = certificateIn(attempts, module)) {
        if (*certificate->validUntil < today)
            return TrainingState::Expired;
        return today.daysTo(*certificate->validUntil) <= rules.dueSoonDays ? TrainingState::DueSoon
                                                                           : TrainingState::Current;
    }
    const auto isOfModule = [&](const auto& each) { return each.module == module; };
    const bool hasBegun = std::any_of(places.begin(), places.end(), isOfModule)
        || std::any_of(attempts.begin(), attempts.end(), isOfModule);
    return hasBegun ? TrainingState::Reading : TrainingState::NotBegun;
}

TrainingAttempt marked(const QUuid& uid, const TrainingModule& module, const QuizAnswers& answers,
    const TrainingRules& rules, Instant at, QDate today)
{
    TrainingAttempt attempt { uid, module.id, module.version, at, answers,
        scoreOf(module.quiz, answers), rules.passPercent, false, {} };
    attempt.isPassed = attempt.score.passes(rules);
    if (attempt.isPassed)
        attempt.validUntil = today.addMonths(rules.certificateMonths);
    return attempt;
}

}
