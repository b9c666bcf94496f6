// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instruments/Instrument.h"

#include <QMap>

namespace rooftree::domain {

/// What was answered, by item; an item that was left out is not in it.
using ItemAnswers = QMap<QString, int>;

/// Kept with each score: a later way of counting never changes what was counted before.
constexpr QStringView kScorerVersion = u"1";

struct Score {
    QString id; ///< of its definition
    std::optional<ScoreValue> value; ///< none: too much was left out, and nothing is made up
    int missing = 0; ///< how many of its items were left out
};

/// One score a definition, in the order of the pack. Those that staff enter are not here.
/// Answers that an item does not take must not come here.
[[nodiscard]] std::vector<Score> scoresOf(const Instrument& instrument, const ItemAnswers& answers);

}
