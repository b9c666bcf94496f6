// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ReleasedIndicator.h"
#include "audit/ReportExport.h"

namespace rooftree::audit {

/// One line of an exported report: a measure as a whole, or one part of it.
struct FigureRow {
    enum class Level {
        Total,
        Month,
        Team,
        Clinician,
        Uncounted, ///< without numbers; `group` says why
    };
    Level level = Level::Total;
    const IndicatorDefinition* definition = nullptr; ///< lives as long as the report
    QDate month; ///< the first day of it
    QString group; ///< the team or the clinician
    ReleasedTally tally;
    QString missing; ///< of a total
    QStringList excluded; ///< of a total, by exclusionCodes(); empty where the measure has none
};

/// Every code that a measure may leave somebody out by, in the order of the columns.
[[nodiscard]] const QStringList& exclusionCodes();

/// A released count as a number; none when it is hidden or there is none.
[[nodiscard]] std::optional<qint64> countOf(const QString& released);

/// What every line says of itself: invented, for release or not, and no claim.
[[nodiscard]] QString exportNote(const ExportOptions& options);

/// The whole report: each measure's total, then its months, teams and clinicians, as far as they
/// may leave the practice.
[[nodiscard]] std::vector<FigureRow> figureRows(
    const AuditReport& report, const ExportOptions& options);

}
