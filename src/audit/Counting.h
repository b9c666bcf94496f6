// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"
#include "audit/Exclusions.h"

#include <QSet>

namespace rooftree::audit {

/// Who may be in an indicator that is about registers: patient ids. None: everybody.
using People = std::optional<QSet<qint64>>;

/// Counts the rows of one indicator: total, reasons, months, clinicians and teams (labels empty). A
/// row that contradicts its definition fails the count, so that no number is quietly wrong: Storage
/// "audit.row-not-understood" (args: the indicator).
[[nodiscard]] domain::Result<IndicatorResult> countRows(const IndicatorDefinition& definition,
    const Exclusions& exclusions, std::vector<app::IndicatorRow> rows, const People& onRegister,
    const AuditReport& frame);

}
