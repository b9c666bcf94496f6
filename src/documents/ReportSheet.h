// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rooftree::documents {

/// An audit report as it is printed. Counts are texts because a small one may be "*".
struct ReportSheet {
    struct Figure {
        QString numerator;
        QString denominator;
        std::optional<double> value; ///< 0-1
        std::optional<double> lo;
        std::optional<double> hi;
    };

    struct Line {
        QString label;
        Figure figure;
    };

    struct Count {
        QString label;
        QString count;
    };

    struct Month {
        QDate month;
        Figure figure;
    };

    struct Indicator {
        QString id;
        QString version;
        QString title;
        QString plainEnglish;
        QString rationale;
        QString numerator;
        QString denominator;
        QString source;
        Figure total;
        std::vector<Count> excluded;
        std::vector<Count> notMet;
        QString missing; ///< how many of the not met had nothing recorded
        std::vector<Line> byClinician;
        std::vector<Line> byTeam;
        std::vector<Month> byMonth;
    };

    /// A measure without numbers.
    struct Waiting {
        QString id;
        QString title;
        QString why; ///< what is not recorded yet; empty: it could not be counted
    };

    QString practiceName;
    bool isDemo = false;
    bool isForRelease = false; ///< small numbers are hidden; otherwise "not for release"
    QDate from;
    QDate to;
    QDate asAt;
    QDate printedOn;
    std::vector<Indicator> indicators;
    std::vector<Waiting> waiting = {};
};

/// The report as a PDF, A4: summary, one page an indicator with its chart by month, definitions,
/// and what cannot be counted yet.
/// Errors: Storage "document.not-drawn".
[[nodiscard]] domain::Result<QByteArray> renderReport(const ReportSheet& sheet);

}
