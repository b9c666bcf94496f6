// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QDate>

/// Dates as people in the United Kingdom write them, read without guessing: the day first, the year
/// in full. Refused: date.empty, date.nul, date.non-ascii-digits, date.two-digit-year,
/// date.iso-format, date.compact, date.excel-serial, date.incomplete, date.month-name,
/// date.no-such-month, date.never, date.unreadable, date.too-far, date.not-declared-format,
/// date.year-range (args: first and last year) and date.no-such-day (args: month, year, days in it;
/// a day that does not exist is nobody's date).
namespace rooftree::domain {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2199;

/// The one layout a file was found to use.
enum class DateFormat {
    DayMonthYear, ///< 01/02/2024
    Compact, ///< 20240201
    Iso, ///< 2024-02-01
    DayMonthNameYear, ///< 1-Feb-2024
};

/// 01/02/2024, 1.2.2024, 1-2-2024, 1 Feb 2024, 1st February 2024, 2024-02-01.
[[nodiscard]] Result<QDate> parseDate(
    QStringView typed, const QString& field = QStringLiteral("date"));

/// As parseDate, and "today", "tomorrow", "yesterday", "3d", "2w", "6 weeks", "3m", "in 1 year"
/// from `today` on.
[[nodiscard]] Result<QDate> parseTypedDate(
    QStringView typed, QDate today, const QString& field = QStringLiteral("date"));

/// Exactly the declared layout and nothing else, for files.
[[nodiscard]] Result<QDate> parseDeclared(
    QStringView text, DateFormat format, const QString& field = QStringLiteral("date"));

/// The month (1 to 12) of an English name or its usual short form in any case, 0 when it is none.
[[nodiscard]] int monthFromName(QStringView name);

/// Year, month and day as a date, or the reason why there is no such date.
[[nodiscard]] Result<QDate> makeDate(int year, int month, int day, const QString& field);

}
