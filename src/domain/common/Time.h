// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <compare>

namespace rooftree::domain {

/// A moment: UTC milliseconds since 1970. Stored as it is (docs/database.md).
struct Instant {
    qint64 ms = 0;

    friend constexpr bool operator==(Instant, Instant) = default;
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

/// Civil dates are stored as the number of days since 1970-01-01, so that "within 14 days" is a
/// subtraction on both engines.
[[nodiscard]] inline qint64 toEpochDay(QDate date) { return QDate(1970, 1, 1).daysTo(date); }

[[nodiscard]] inline QDate fromEpochDay(qint64 day) { return QDate(1970, 1, 1).addDays(day); }

/// The calendar date of a moment in the practice's time zone, Europe/London.
[[nodiscard]] QDate civilDate(Instant instant);

/// The moment as date and time in Europe/London.
[[nodiscard]] QDateTime civilTime(Instant instant);

/// The moment of a date and time of day in Europe/London; in the repeated hour of autumn, the
/// first.
[[nodiscard]] Instant instantAt(QDate date, QTime time);

}
