// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/training/Learning.h"

namespace rooftree::presentation {

/// From 1; 0 when the module was never opened.
[[nodiscard]] int stoppedOn(const app::LearningRecord& record, const QString& module);

/// "Certificate until 3 Mar 2028", "You stopped on page 3 of 7", "Not begun".
[[nodiscard]] QString standingWords(const domain::TrainingModule& module,
    const app::LearningRecord& record, const domain::TrainingRules& rules, QDate today);

}
