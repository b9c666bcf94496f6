// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"
#include "audit/statistics/Reading.h"

namespace rooftree::presentation {

/// One indicator month by month, for a chart.
struct MonthSeries {
    struct Point {
        QString label; ///< "Mar 2026"
        std::optional<double> percent; ///< none: nobody counted in the month
        QString note; ///< "3 of 6", and what a signal at this month means
        bool isSignal = false; ///< part of what the sentence says
    };

    std::vector<Point> points;
    std::optional<double> centre; ///< the median, or the mean of an XmR chart
    QString centreName; ///< "median 42 %"
    std::optional<double> lower; ///< limits that are within 0 to 100 %, where the rules have any
    std::optional<double> upper;
    QString ruleSet; ///< "Anhøj rules"
    QString sentence; ///< the chart in words
    audit::statistics::Reading reading; ///< what all of this says
};

[[nodiscard]] MonthSeries monthSeries(const std::vector<audit::MonthTally>& months,
    audit::Direction direction, audit::statistics::RuleSet ruleSet);

/// "Anhøj rules".
[[nodiscard]] QString ruleSetName(audit::statistics::RuleSet ruleSet);

}
