// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/BirthDate.h"

#include "domain/common/Characters.h"
#include "domain/common/DateParser.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    /// More than anybody has lived: an older date is a slip of the hand.
    constexpr int kOldest = 130;

    QString fieldName() { return u"birthDate"_s; }

    /// The year and month (0 when absent) of "1947", "March 1947", "3/1947" or "1947-03".
    struct Partial {
        int year = 0;
        int month = 0;
    };

    bool isYear(QStringView part) { return part.size() == 4 && isAllAsciiDigits(part); }

    int monthOf(QStringView part)
    {
        const bool isNumber = part.size() <= 2 && isAllAsciiDigits(part);
        return isNumber ? part.toInt() : monthFromName(part);
    }

    std::optional<Partial> readPartial(QStringView typed)
    {
        auto text = plainForm(typed);
        if (isYear(text))
            return Partial { text.toInt(), 0 };
        text.replace(u'/', u' ').replace(u'-', u' ').replace(u'.', u' ');
        const auto plain = text.simplified();
        const auto parts = QStringView(plain).split(u' ');
        if (parts.size() != 2)
            return std::nullopt;
        if (isYear(parts[0]) && parts[1].size() == 2 && isAllAsciiDigits(parts[1]))
            return Partial { parts[0].toInt(), parts[1].toInt() };
        const int month = monthOf(parts[0]);
        if (isYear(parts[1]) && month > 0)
            return Partial { parts[1].toInt(), month };
        return std::nullopt;
    }

    Result<QDate> checked(const Result<QDate>& firstDay, QDate today)
    {
        if (!firstDay)
            return firstDay;
        if (*firstDay > today)
            return fail(ErrorKind::Validation, fieldName(), u"birth-date.future"_s);
        if (firstDay->addYears(kOldest + 1) <= today)
            return fail(ErrorKind::Validation, fieldName(), u"birth-date.too-old"_s,
                { QString::number(kOldest) });
        return firstDay;
    }

}

BirthDate::BirthDate(QDate firstDay, DatePrecision precision)
    : m_firstDay(firstDay)
    , m_precision(precision)
{
}

Result<BirthDate> BirthDate::parse(QStringView typed, QDate today)
{
    if (hasNul(typed) || hasForeignDigit(typed))
        return failure(parseDate(typed, fieldName()));
    if (const auto partial = readPartial(typed))
        return partial->month == 0 ? fromYear(partial->year, today)
                                   : fromYearMonth(partial->year, partial->month, today);
    const auto date = parseDate(typed, fieldName());
    return date ? fromDate(*date, today) : failure(date);
}

Result<BirthDate> BirthDate::fromDate(QDate date, QDate today)
{
    return checked(makeDate(date.year(), date.month(), date.day(), fieldName()), today)
        .map([](QDate day) { return BirthDate(day, DatePrecision::Day); });
}

Result<BirthDate> BirthDate::fromYear(int year, QDate today)
{
    return checked(makeDate(year, 1, 1, fieldName()), today).map([](QDate day) {
        return BirthDate(day, DatePrecision::Year);
    });
}

Result<BirthDate> BirthDate::fromYearMonth(int year, int month, QDate today)
{
    return checked(makeDate(year, month, 1, fieldName()), today).map([](QDate day) {
        return BirthDate(day, DatePrecision::Month);
    });
}

Result<BirthDate> BirthDate::fromIso(QStringView text, QDate today)
{
    const auto isShaped = [text](qsizetype size) {
        return text.size() == size && isYear(text.left(4))
            && (size < 7 || (text[4] == u'-' && isAllAsciiDigits(text.sliced(5, 2))));
    };
    if (isShaped(4))
        return fromYear(text.toInt(), today);
    if (isShaped(7))
        return fromYearMonth(text.left(4).toInt(), text.sliced(5).toInt(), today);
    const auto date = parseDeclared(text, DateFormat::Iso, fieldName());
    return date ? fromDate(*date, today) : failure(date);
}

Result<BirthDate> BirthDate::restored(QDate firstDay, DatePrecision precision)
{
    const int month = precision == DatePrecision::Year ? 1 : firstDay.month();
    const int day = precision == DatePrecision::Day ? firstDay.day() : 1;
    return makeDate(firstDay.year(), month, day, fieldName()).map([precision](QDate first) {
        return BirthDate(first, precision);
    });
}

QDate BirthDate::lastDay() const
{
    if (m_precision == DatePrecision::Year)
        return m_firstDay.addYears(1).addDays(-1);
    if (m_precision == DatePrecision::Month)
        return m_firstDay.addMonths(1).addDays(-1);
    return m_firstDay;
}

int BirthDate::ageOn(QDate day) const
{
    const int years = day.year() - m_firstDay.year();
    const bool isBirthdayAhead = day.month() < m_firstDay.month()
        || (day.month() == m_firstDay.month() && day.day() < m_firstDay.day());
    return qMax(0, years - (isBirthdayAhead ? 1 : 0));
}

bool BirthDate::agreesWith(const BirthDate& other) const
{
    return m_firstDay <= other.lastDay() && other.m_firstDay <= lastDay();
}

QString BirthDate::toIso() const
{
    // Four, seven or ten characters of the whole date.
    constexpr int kYearLength = 4;
    return m_firstDay.toString(Qt::ISODate)
        .left(kYearLength + 3 * (static_cast<int>(m_precision) - 1));
}

}
