// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace rooftree::documents {

/// The report's own words, apart from the drawing.
struct ReportWords {
    QString title;
    QString period; ///< %1 first day, %2 last day
    QString asAt; ///< %1 day of the data, %2 day of printing
    QString notQof;
    QString internalOnly;
    QString suppressed;
    QString demo;
    QString summary;
    QString summaryHelp;
    QString measure;
    QString counted;
    QString share;
    QString interval;
    QString of; ///< %1 of %2
    QString hidden; ///< instead of a percentage
    QString nothing; ///< nothing to count
    QString byMonth;
    QString chartHelp;
    QString byTeam;
    QString byClinician;
    QString notMet;
    QString missing; ///< %1 how many
    QString leftOut;
    QString definitions;
    QString numerator;
    QString denominator;
    QString why;
    QString source;
    QString waiting; ///< heading of what has no data yet
    QString notCounted;
    QString page; ///< %1 of %2
    QLocale locale;

    [[nodiscard]] static ReportWords english();
};

}
