// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QDate>

namespace rooftree::domain {

/// How much of a date is known.
enum class DatePrecision { Year = 1, Month = 2, Day = 3 };

/// When somebody was born: a day, or only the month or the year when no more is known. A partial
/// date stays partial; it never turns into the first of January. Refused: what DateParser refuses,
/// birth-date.future, birth-date.too-old (args: years).
class BirthDate final {
public:
    /// The forms of parseDate, and "1947", "March 1947", "3/1947", "1947-03".
    [[nodiscard]] static Result<BirthDate> parse(QStringView typed, QDate today);

    [[nodiscard]] static Result<BirthDate> fromDate(QDate date, QDate today);
    [[nodiscard]] static Result<BirthDate> fromYear(int year, QDate today);
    [[nodiscard]] static Result<BirthDate> fromYearMonth(int year, int month, QDate today);

    /// The form of toIso(), which is also the date of FHIR.
    [[nodiscard]] static Result<BirthDate> fromIso(QStringView text, QDate today);

    /// As it was kept: not compared with today, because a wrong clock must not hide a person.
    /// `firstDay` may be any day of the period.
    [[nodiscard]] static Result<BirthDate> restored(QDate firstDay, DatePrecision precision);

    [[nodiscard]] DatePrecision precision() const { return m_precision; }

    /// The day, or the first day of the month or year.
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }

    /// The day, or the last day of the month or year.
    [[nodiscard]] QDate lastDay() const;

    /// Completed years; with a partial date the most it can be. Zero before birth. Somebody born on
    /// 29 February is a year older on 1 March of a common year.
    [[nodiscard]] int ageOn(QDate day) const;

    /// Whether this date and `other` can be the same day, as far as both are known.
    [[nodiscard]] bool agreesWith(const BirthDate& other) const;

    /// "1947-03-14", "1947-03" or "1947".
    [[nodiscard]] QString toIso() const;

    /// The same as toIso().
    [[nodiscard]] QString toString() const { return toIso(); }

    friend bool operator==(const BirthDate&, const BirthDate&) = default;

private:
    BirthDate(QDate firstDay, DatePrecision precision);

    QDate m_firstDay;
    DatePrecision m_precision;
};

}
