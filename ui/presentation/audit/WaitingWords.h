// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"
#include "audit/IndicatorLibrary.h"

namespace rooftree::presentation {

/// The measures of a report that have no numbers, each with the sentence that says why; those with
/// the same sentence stand together. Then the practice's own files that are not used. Plain text,
/// empty when every measure is counted.
[[nodiscard]] QString waitingWords(
    const audit::AuditReport& report, const std::vector<audit::IndicatorLibrary::Unused>& unused);

}
