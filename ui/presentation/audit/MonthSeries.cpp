// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/MonthSeries.h"

#include "presentation/audit/ReadingWords.h"
#include "presentation/audit/ReportWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using audit::statistics::Reading;
    using audit::statistics::RuleSet;

    audit::statistics::Series percentages(const std::vector<audit::MonthTally>& months)
    {
        audit::statistics::Series series;
        for (const auto& month : months) {
            const auto share = month.tally.value();
            series.push_back({ QLocale().toString(month.month, u"MMM yyyy"_s),
                share ? std::optional(*share * 100) : std::nullopt, std::nullopt, false });
        }
        return series;
    }

    void setLines(MonthSeries& series)
    {
        const auto& reading = series.reading;
        if (reading.chart.parts.empty() || !reading.chart.parts.back().centre)
            return;
        series.centre = reading.chart.parts.back().centre;
        series.centreName = lineName(reading.ruleSet, *series.centre);
        const auto& limits = reading.chart.points.back().limits;
        // A limit beyond what a percentage can be is none.
        if (limits && limits->lower > 0)
            series.lower = limits->lower;
        if (limits && limits->upper < 100)
            series.upper = limits->upper;
    }

}

MonthSeries monthSeries(
    const std::vector<audit::MonthTally>& months, audit::Direction direction, RuleSet ruleSet)
{
    MonthSeries series;
    const auto values = percentages(months);
    const auto rules = audit::statistics::ChartRules::load();
    // Damaged rules claim nothing: a series is then too short for every signal.
    if (rules)
        series.reading = audit::statistics::readingOf(values, ruleSet, direction, *rules);
    series.ruleSet = ruleSetName(ruleSet);
    for (std::size_t i = 0; i < months.size(); ++i) {
        const QString why = rules ? signalAt(series.reading, i) : QString();
        const QString counted = countWords(months[i].tally);
        series.points.push_back({ values[i].label, values[i].count,
            why.isEmpty() ? counted : u"%1. %2"_s.arg(counted, why), !why.isEmpty() });
    }
    setLines(series);
    series.sentence = rules ? readingSentence(series.reading, values) : damagedRules();
    return series;
}

}
