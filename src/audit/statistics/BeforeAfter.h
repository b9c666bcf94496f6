// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/Interval.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace rooftree::audit::statistics {

/// What is known of one person around the start of the first plan.
struct Course {
    QDate start; ///< t0: the day the first plan, or the course, began
    QDate registeredOn; ///< invalid: long before
    QDate leftOn; ///< the last day on the list, or of life; invalid: still here
    std::vector<QDate> events;
};

struct BeforeAfterRules {
    int daysEachSide = 365;
    int fewestDays = 180; ///< people with fewer days on either side are left out
};

/// Events over time at risk.
struct Exposure {
    qint64 events = 0;
    qint64 days = 0;

    [[nodiscard]] double years() const { return static_cast<double>(days) / 365.25; }

    /// Events a year; none without time.
    [[nodiscard]] std::optional<double> rate() const;
    /// Exact, from the Poisson distribution.
    [[nodiscard]] std::optional<Interval> interval() const;
};

/// The year after a plan against the year before it. Never shown without caution().
struct BeforeAfter {
    qint64 people = 0;
    qint64 leftOut = 0; ///< too little time on a side, or none known yet
    Exposure before;
    Exposure after;

    /// After over before; none when one of them cannot be divided by.
    [[nodiscard]] std::optional<double> ratio() const;
    /// Exact, conditional on all events; an open end is infinite.
    [[nodiscard]] std::optional<Interval> ratioInterval() const;
    /// People start plans when they are ill: numbers fall anyway, and nobody is compared with.
    [[nodiscard]] static QString caution();
};

/// `asAt` is the last day that data is known for. Events on the start day are on neither side.
[[nodiscard]] BeforeAfter beforeAfter(
    const std::vector<Course>& courses, QDate asAt, const BeforeAfterRules& rules = {});

}
