// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"

namespace rooftree::presentation {

/// One indicator month by month, for a chart.
struct MonthSeries {
    struct Point {
        QString label; ///< "Mar 2026"
        std::optional<double> percent; ///< none: nobody counted in the month
        QString note; ///< "3 of 6"
    };

    std::vector<Point> points;
    std::optional<double> median; ///< of the months that have data
    QString sentence; ///< the chart in words
};

[[nodiscard]] MonthSeries monthSeries(const std::vector<audit::MonthTally>& months);

}
