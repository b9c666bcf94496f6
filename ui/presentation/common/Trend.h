// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace rooftree::presentation {

/// A few values of one kind over time: a small line, and a chart when somebody wants to see more.
struct Trend {
    struct Point {
        QDate day;
        double value = 0;
    };

    QString title; ///< "Confidence"
    std::vector<Point> points; ///< oldest first, at least two
    double low = 0; ///< the ends of the scale, not of the values
    double high = 10;
    QString sentence; ///< the chart in words: "From 5 to 8 in 6 weeks."
};

/// "From 5 to 8 in 6 weeks." The numbers as they are to be read.
[[nodiscard]] QString trendText(const QString& first, const QString& last, QDate from, QDate to);

}
