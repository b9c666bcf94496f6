// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rooftree::ui {

/// One period of a run chart.
struct RunPoint {
    QString label; ///< "Mar 2026"
    std::optional<double> value; ///< nothing: no data in the period, the line breaks
    bool marked = false; ///< drawn hollow: a signal begins or a change was made here
    QString note; ///< what the mark means, for the table
};

/// What a run chart shows. Who computes the lines and the sentence is not the chart's business.
struct RunChartData {
    QString title; ///< "Agendas set before the consultation"
    QString valueAxis; ///< "% of consultations"
    std::vector<RunPoint> points;
    std::optional<double> centre; ///< the median or mean
    QString centreName; ///< "median 42 %"
    std::optional<double> lower; ///< limits, where the rule set has them
    std::optional<double> upper;
    QString lowerName; ///< "lower limit 21 %"
    QString upperName;
    QString ruleSet; ///< "Anhøj rules": stands on the chart; empty: no rules are applied
    std::optional<double> goal;
    QString goalName;
    std::optional<double> low; ///< ends of the value axis; from the values when not given
    std::optional<double> high;
    QString sentence; ///< the chart in one sentence, naming its rule set
};

}
