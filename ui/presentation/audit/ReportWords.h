// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"

/// How the numbers of a report are written on screens.
namespace rooftree::presentation {

/// "12 of 40".
[[nodiscard]] QString countWords(const audit::Tally& tally);

/// "30 %"; "nothing to count" when nobody counted.
[[nodiscard]] QString shareWords(const audit::Tally& tally);

/// "18 to 45 %"; empty when nobody counted.
[[nodiscard]] QString intervalWords(const audit::Tally& tally);

/// How many were left out, for whatever reason.
[[nodiscard]] qint64 leftOut(const audit::IndicatorResult& result);

}
