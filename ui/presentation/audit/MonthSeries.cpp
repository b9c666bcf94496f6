// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/MonthSeries.h"

#include "presentation/audit/ReportWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString translated(const char* words) { return QCoreApplication::translate("reports", words); }

    QString percent(double value) { return QString::number(value, 'f', 0); }

    double middle(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        const auto half = values.size() / 2;
        return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    QString sentenceOf(const MonthSeries& series, const std::vector<double>& values)
    {
        if (values.empty())
            return translated(QT_TRANSLATE_NOOP("reports", "Nothing to count in any month."));
        if (values.size() == 1)
            return translated(
                QT_TRANSLATE_NOOP("reports", "Only one month has anything to count: %1 %."))
                .arg(percent(values.front()));
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        return translated(QT_TRANSLATE_NOOP("reports",
                              "Between %1 % and %2 % in the %3 months with data; the median is "
                              "%4 %. No rules for signals are applied."))
            .arg(percent(*low), percent(*high), QString::number(values.size()),
                percent(*series.median));
    }

}

MonthSeries monthSeries(const std::vector<audit::MonthTally>& months)
{
    MonthSeries series;
    std::vector<double> values;
    for (const auto& month : months) {
        const auto share = month.tally.value();
        if (share)
            values.push_back(*share * 100);
        series.points.push_back({ QLocale().toString(month.month, u"MMM yyyy"_s),
            share ? std::optional(*share * 100) : std::nullopt, countWords(month.tally) });
    }
    if (!values.empty())
        series.median = middle(values);
    series.sentence = sentenceOf(series, values);
    return series;
}

}
