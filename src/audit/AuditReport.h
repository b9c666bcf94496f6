// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/audit/IndicatorSource.h"
#include "audit/IndicatorDefinition.h"
#include "audit/Interval.h"

#include <QDate>

#include <vector>

namespace rooftree::audit {

/// A numerator over a denominator.
struct Tally {
    qint64 numerator = 0;
    qint64 denominator = 0;

    /// 0 to 1; none when there is nothing to count.
    [[nodiscard]] std::optional<double> value() const;

    [[nodiscard]] std::optional<Interval> interval() const;

    friend bool operator==(const Tally&, const Tally&) = default;
};

/// How often a code occurs, with its sentence.
struct ReasonCount {
    QString code;
    QString sentence;
    qint64 count = 0;
};

/// The tally of one clinician or team.
struct NamedTally {
    qint64 key = 0; ///< staff id or team id
    QString label;
    Tally tally;
};

struct MonthTally {
    QDate month; ///< its first day
    Tally tally;
};

/// Names the subjects behind one number. Empty fields mean "all".
struct Cell {
    enum class Part {
        Denominator, ///< everybody counted
        Numerator,
        NotMet, ///< counted and not in the numerator; `code` narrows it to one reason
        Missing, ///< the not met for whom nothing was recorded
        Excluded, ///< left out; `code` narrows it to one exclusion
    };
    Part part = Part::Denominator;
    QString code;
    std::optional<qint64> clinician;
    std::optional<qint64> team;
    std::optional<QDate> month; ///< any day of it
};

/// One indicator, counted; or why it was not.
struct IndicatorResult {
    IndicatorDefinition definition;
    std::optional<domain::Error> failure; ///< only of the practice's own: ours fail the report
    Tally total;
    std::vector<ReasonCount> excluded; ///< every exclusion of the definition, zero ones too
    std::vector<ReasonCount> notMet; ///< every reason of the definition, zero ones too
    qint64 missing = 0; ///< how many of the not met are so because nothing was recorded
    std::vector<NamedTally> byClinician; ///< by name
    std::vector<NamedTally> byTeam; ///< by name; people without a team are in none
    std::vector<MonthTally> byMonth; ///< every month of the period, empty ones too
    std::vector<app::IndicatorRow> rows; ///< the subjects behind the numbers

    /// False: there are no numbers, because there is no data yet or the count failed.
    [[nodiscard]] bool isCounted() const { return definition.hasData() && !failure; }

    /// The rows behind one number: as many as the number says.
    [[nodiscard]] std::vector<const app::IndicatorRow*> behind(const Cell& cell) const;
};

/// What one run of the audit found.
struct AuditReport {
    QDate from;
    QDate to;
    QDate asAt; ///< "data as at"
    std::vector<IndicatorResult> indicators; ///< those without numbers last

    /// Null when it was not asked for.
    [[nodiscard]] const IndicatorResult* find(QStringView id) const;
};

}
