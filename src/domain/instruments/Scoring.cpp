// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instruments/Scoring.h"

namespace rooftree::domain {
namespace {

    struct Counted {
        qint64 sum = 0;
        int answered = 0;
        int missing = 0;
        bool isAllHighest = true;
    };

    Counted count(
        const Instrument& instrument, const ScoreDefinition& score, const ItemAnswers& answers)
    {
        Counted counted;
        for (const auto& id : score.items) {
            const auto* item = instrument.item(id);
            const auto answer = answers.constFind(id);
            if (!item || answer == answers.constEnd()) {
                ++counted.missing;
                continue;
            }
            const auto value = score.reversed.contains(id)
                ? item->lowest() + item->highest() - *answer
                : *answer;
            counted.sum += value;
            ++counted.answered;
            counted.isAllHighest = counted.isAllHighest && value == item->highest();
        }
        return counted;
    }

    std::optional<ScoreValue> valueOf(const ScoreDefinition& score, const Counted& counted)
    {
        if (counted.missing > score.maxMissing || counted.answered == 0)
            return std::nullopt;
        switch (score.method) {
        case ScoreMethod::Sum:
            // With gaps allowed and not scaled up, a gap counts as nothing, as the pack says.
            return score.isProrated
                ? ScoreValue::ratio(counted.sum * score.items.size(), counted.answered)
                : ScoreValue::whole(counted.sum);
        case ScoreMethod::Mean:
            return ScoreValue::ratio(counted.sum, counted.answered);
        case ScoreMethod::Top:
            return ScoreValue::whole(counted.isAllHighest ? 1 : 0);
        case ScoreMethod::Single:
            return ScoreValue::whole(counted.sum);
        case ScoreMethod::Entered:
        case ScoreMethod::Profile:
            break;
        }
        return std::nullopt;
    }

}

std::vector<Score> scoresOf(const Instrument& instrument, const ItemAnswers& answers)
{
    std::vector<Score> scores;
    for (const auto& score : instrument.scores) {
        if (score.isEntered())
            continue;
        const auto counted = count(instrument, score, answers);
        scores.push_back({ score.id, valueOf(score, counted), counted.missing });
    }
    return scores;
}

}
