// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/ReadingWords.h"

#include "presentation/audit/MonthSeries.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using namespace audit::statistics;

    QString translated(const char* words) { return QCoreApplication::translate("reports", words); }

    QString percent(double value) { return QString::number(value, 'f', 0); }

    QString number(std::size_t value) { return QString::number(value); }

    bool isAnhoej(const Reading& reading) { return reading.ruleSet == RuleSet::Anhoej; }

    QString rangeOf(const Reading& reading)
    {
        double low = 100;
        double high = 0;
        for (const auto& point : reading.chart.points) {
            low = std::min(low, point.value.value_or(low));
            high = std::max(high, point.value.value_or(high));
        }
        return translated(
            QT_TRANSLATE_NOOP("reports", "Between %1 % and %2 % in the %3 months with data; %4."))
            .arg(percent(low), percent(high), number(reading.measured),
                lineName(reading.ruleSet, *reading.chart.parts.back().centre));
    }

    QString tooShort(const Reading& reading)
    {
        if (reading.measured == 1)
            return translated(
                QT_TRANSLATE_NOOP("reports", "Only one month has anything to count: %1 %."))
                .arg(percent(*reading.chart.parts.back().centre));
        const QString needs = isAnhoej(reading)
            ? translated(QT_TRANSLATE_NOOP("reports",
                             "Too short for signals: the %1 need %2 months off the median, here "
                             "are %3."))
                  .arg(ruleSetName(reading.ruleSet), number(reading.needed),
                      number(reading.runs.useful))
            : translated(QT_TRANSLATE_NOOP("reports",
                             "Too short for limits and signals: the %1 need %2 months with data, "
                             "here are %3."))
                  .arg(ruleSetName(reading.ruleSet), number(reading.needed),
                      number(reading.measured));
        return u"%1 %2"_s.arg(rangeOf(reading), needs);
    }

    QString flat(const Reading& reading)
    {
        return translated(QT_TRANSLATE_NOOP("reports",
                              "%1 % in each of the %2 months with data. Nothing varies, so the %3 "
                              "have nothing to find; that is no failure."))
            .arg(percent(*reading.chart.parts.back().centre), number(reading.measured),
                ruleSetName(reading.ruleSet));
    }

    QString noLimits(const Reading& reading)
    {
        return u"%1 %2"_s.arg(rangeOf(reading),
            translated(QT_TRANSLATE_NOOP("reports",
                           "Most months equal the one before, so the %1 find no limits here; the "
                           "%2 can read it."))
                .arg(ruleSetName(reading.ruleSet), ruleSetName(RuleSet::Anhoej)));
    }

    QString line(const Reading& reading)
    {
        return lineName(reading.ruleSet, *reading.chart.parts.back().centre);
    }

    QString steady(const Reading& reading)
    {
        if (isAnhoej(reading))
            return translated(QT_TRANSLATE_NOOP("reports",
                                  "No signal of change (%1; %2): the longest run on one side is %3 "
                                  "months (a signal above %4), crossings of the median are %5 (a "
                                  "signal below %6)."))
                .arg(ruleSetName(reading.ruleSet), line(reading),
                    QString::number(reading.runs.longestRun),
                    QString::number(reading.runs.longestRunMost),
                    QString::number(reading.runs.crossings),
                    QString::number(reading.runs.crossingsLeast));
        return translated(QT_TRANSLATE_NOOP("reports",
                              "No signal of change (%1; %2): no month outside the limits, no run, "
                              "no trend, no pair near a limit."))
            .arg(ruleSetName(reading.ruleSet), line(reading));
    }

    QString byRuns(const Reading& reading, const Series& series)
    {
        const auto& runs = reading.runs;
        if (!runs.isLongRun())
            return translated(
                QT_TRANSLATE_NOOP("reports",
                    "Signal of change (%1; %2): the months cross the median too seldom, %3 "
                    "where chance seldom makes fewer than %4."))
                .arg(ruleSetName(reading.ruleSet), line(reading), QString::number(runs.crossings),
                    QString::number(runs.crossingsLeast));
        const char* words = runs.side > 0
            ? QT_TRANSLATE_NOOP("reports",
                "Signal of change (%1; %2): %3 months in a row above the median, %4 to %5; "
                "chance seldom makes more than %6.")
            : QT_TRANSLATE_NOOP("reports",
                "Signal of change (%1; %2): %3 months in a row below the median, %4 to %5; "
                "chance seldom makes more than %6.");
        return translated(words).arg(ruleSetName(reading.ruleSet), line(reading),
            QString::number(runs.longestRun), series[runs.runFirst].label,
            series[runs.runLast].label, QString::number(runs.longestRunMost));
    }

    QString why(Special special)
    {
        switch (special) {
        case Special::Common:
            return {};
        case Special::Above:
            return translated(QT_TRANSLATE_NOOP("reports", "above the upper limit"));
        case Special::Below:
            return translated(QT_TRANSLATE_NOOP("reports", "below the lower limit"));
        case Special::NearAbove:
            return translated(
                QT_TRANSLATE_NOOP("reports", "two of three months near the upper limit"));
        case Special::NearBelow:
            return translated(
                QT_TRANSLATE_NOOP("reports", "two of three months near the lower limit"));
        case Special::RunAbove:
            return translated(QT_TRANSLATE_NOOP("reports", "a run above the mean"));
        case Special::RunBelow:
            return translated(QT_TRANSLATE_NOOP("reports", "a run below the mean"));
        case Special::Rising:
            return translated(QT_TRANSLATE_NOOP("reports", "each month higher than the last"));
        case Special::Falling:
            return translated(QT_TRANSLATE_NOOP("reports", "each month lower than the last"));
        }
        return {};
    }

    QString meaning(Meaning what)
    {
        if (what == Meaning::Improvement)
            return translated(QT_TRANSLATE_NOOP("reports", "improvement"));
        if (what == Meaning::Concern)
            return translated(QT_TRANSLATE_NOOP("reports", "concern"));
        return translated(QT_TRANSLATE_NOOP("reports", "neither better nor worse"));
    }

    QString byDots(const Reading& reading, const Series& series)
    {
        const auto& newest = *reading.newest;
        const QString when = newest.first == newest.last
            ? series[newest.last].label
            : translated(QT_TRANSLATE_NOOP("reports", "%1 to %2"))
                  .arg(series[newest.first].label, series[newest.last].label);
        return translated(QT_TRANSLATE_NOOP("reports", "Signal of change (%1; %2), %3: %4, %5."))
            .arg(ruleSetName(reading.ruleSet), line(reading), meaning(newest.dot.meaning),
                why(newest.dot.special), when);
    }

    /// Whoever leaves something out of the limits says so.
    QString screened(const Reading& reading)
    {
        const auto left = reading.chart.parts.back().screened;
        if (left == 0)
            return {};
        return u" "_s
            + translated(
                QT_TRANSLATE_NOOP("reports", "Very large jumps left out of the limits: %1."))
                  .arg(number(left));
    }

}

QString ruleSetName(RuleSet ruleSet)
{
    return ruleSet == RuleSet::Anhoej
        ? translated(QT_TRANSLATE_NOOP("reports", "Anhøj rules"))
        : translated(QT_TRANSLATE_NOOP("reports", "Making Data Count rules"));
}

QString lineName(RuleSet ruleSet, double value)
{
    return (ruleSet == RuleSet::Anhoej ? translated(QT_TRANSLATE_NOOP("reports", "median %1 %"))
                                       : translated(QT_TRANSLATE_NOOP("reports", "mean %1 %")))
        .arg(percent(value));
}

QString damagedRules()
{
    return translated(QT_TRANSLATE_NOOP(
        "reports", "The rules for charts are damaged, so nothing is said about signals."));
}

QString signalAt(const Reading& reading, std::size_t point)
{
    if (reading.verdict != Verdict::Signal)
        return {};
    if (isAnhoej(reading)) {
        const auto& runs = reading.runs;
        const bool isIn = runs.isLongRun() && point >= runs.runFirst && point <= runs.runLast
            && reading.chart.points[point].side() == runs.side;
        return isIn ? translated(QT_TRANSLATE_NOOP("reports", "In the long run")) : QString();
    }
    const auto& dot = reading.dots[point];
    if (dot.special == Special::Common)
        return {};
    return translated(QT_TRANSLATE_NOOP("reports", "Signal, %1: %2"))
        .arg(meaning(dot.meaning), why(dot.special));
}

QString readingSentence(const Reading& reading, const Series& series)
{
    switch (reading.verdict) {
    case Verdict::NoData:
        return translated(QT_TRANSLATE_NOOP("reports", "Nothing to count in any month."));
    case Verdict::TooShort:
        return tooShort(reading);
    case Verdict::Flat:
        return flat(reading);
    case Verdict::NoLimits:
        return noLimits(reading);
    case Verdict::Steady:
        return steady(reading) + screened(reading);
    case Verdict::Signal:
        return (isAnhoej(reading) ? byRuns(reading, series) : byDots(reading, series))
            + screened(reading);
    }
    return {};
}

}
