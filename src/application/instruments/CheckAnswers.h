// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/instruments/Scoring.h"

namespace rooftree::app {

/// Each answer is one that its item takes. Validation ("questionnaire.bad-answer") with the item as
/// the field.
[[nodiscard]] domain::Result<void> checkAnswers(
    const domain::Instrument& instrument, const domain::ItemAnswers& answers);

}
