// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/DateParser.h"

#include "domain/common/Characters.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    using Parts = QList<QStringView>;

    tl::unexpected<Error> refuse(
        const QString& field, const QString& code, const QStringList& args = {})
    {
        return fail(ErrorKind::Validation, field, code, args);
    }

    Result<QString> readable(QStringView typed, const QString& field)
    {
        if (hasNul(typed))
            return refuse(field, u"date.nul"_s);
        if (hasForeignDigit(typed))
            return refuse(field, u"date.non-ascii-digits"_s);
        const auto text = plainForm(typed);
        if (text.isEmpty())
            return refuse(field, u"date.empty"_s);
        return text;
    }

    /// The separator of a date: one kind of "/", "." or "-", else spaces; a null character when
    /// they are mixed.
    QChar separatorOf(QStringView text)
    {
        QChar found = u' ';
        for (const QChar c : text) {
            if (c != u'/' && c != u'.' && c != u'-')
                continue;
            if (found != u' ' && found != c)
                return {};
            found = c;
        }
        return found;
    }

    Parts split(QStringView text, QChar separator)
    {
        Parts parts = text.split(separator);
        for (auto& part : parts)
            part = part.trimmed();
        return parts;
    }

    bool isDigits(QStringView part, qsizetype fewest, qsizetype most)
    {
        return part.size() >= fewest && part.size() <= most && isAllAsciiDigits(part);
    }

    /// "1" of "1st": the ending says nothing that the number does not.
    QStringView withoutOrdinal(QStringView day)
    {
        for (const auto ending : { u"st", u"nd", u"rd", u"th" }) {
            if (day.endsWith(QStringView(ending), Qt::CaseInsensitive))
                return day.chopped(2);
        }
        return day;
    }

    bool isExcelSerial(const Parts& parts)
    {
        constexpr qsizetype kSerialDigits = 5;
        return parts.size() <= 2 && isDigits(parts.first(), kSerialDigits, kSerialDigits)
            && (parts.size() == 1 || isAllAsciiDigits(parts.last()));
    }

    /// Why one or two parts are not a date.
    tl::unexpected<Error> refuseShort(const Parts& parts, const QString& field)
    {
        if (isExcelSerial(parts))
            return refuse(field, u"date.excel-serial"_s);
        if (parts.size() == 1 && isDigits(parts.first(), 8, 8))
            return refuse(field, u"date.compact"_s);
        const bool isPartOfDate = std::all_of(parts.begin(), parts.end(),
            [](QStringView part) { return isDigits(part, 1, 4) || monthFromName(part) != 0; });
        return refuse(field, isPartOfDate ? u"date.incomplete"_s : u"date.unreadable"_s);
    }

    Result<QDate> yearFirst(const Parts& parts, QChar separator, const QString& field)
    {
        if (separator != u'-' || !isDigits(parts[1], 2, 2) || !isDigits(parts[2], 2, 2))
            return refuse(field, u"date.iso-format"_s);
        return makeDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), field);
    }

    Result<int> readMonth(QStringView part, const QString& field)
    {
        if (isDigits(part, 1, 2))
            return part.toInt();
        const int named = monthFromName(part);
        if (named == 0)
            return refuse(field,
                std::all_of(part.begin(), part.end(), isAsciiLetter) && !part.isEmpty()
                    ? u"date.month-name"_s
                    : u"date.unreadable"_s);
        return named;
    }

    Result<QDate> dayFirst(const Parts& parts, const QString& field)
    {
        const auto day = withoutOrdinal(parts[0]);
        if (!isDigits(day, 1, 2))
            return refuse(field, u"date.unreadable"_s);
        const auto month = readMonth(parts[1], field);
        if (!month)
            return failure(month);
        if (isDigits(parts[2], 2, 2))
            return refuse(field, u"date.two-digit-year"_s);
        if (!isDigits(parts[2], 4, 4))
            return refuse(field, u"date.unreadable"_s);
        return makeDate(parts[2].toInt(), *month, day.toInt(), field);
    }

    Result<QDate> readDate(QStringView text, const QString& field)
    {
        const auto separator = separatorOf(text);
        if (separator.isNull())
            return refuse(field, u"date.unreadable"_s);
        const auto parts = split(text, separator);
        if (parts.size() < 3)
            return refuseShort(parts, field);
        if (parts.size() > 3)
            return refuse(field, u"date.unreadable"_s);
        return isDigits(parts[0], 4, 4) ? yearFirst(parts, separator, field)
                                        : dayFirst(parts, field);
    }

    enum class Unit { Day, Week, Month, Year };

    std::optional<Unit> unitFrom(QStringView word)
    {
        struct Name {
            QStringView text;
            Unit unit;
        };

        static constexpr std::array<Name, 14> kNames { { { u"d", Unit::Day }, { u"day", Unit::Day },
            { u"days", Unit::Day }, { u"w", Unit::Week }, { u"wk", Unit::Week },
            { u"wks", Unit::Week }, { u"week", Unit::Week }, { u"weeks", Unit::Week },
            { u"m", Unit::Month }, { u"month", Unit::Month }, { u"months", Unit::Month },
            { u"y", Unit::Year }, { u"year", Unit::Year }, { u"years", Unit::Year } } };
        const auto found = std::find_if(kNames.begin(), kNames.end(),
            [word](const Name& name) { return name.text.compare(word, Qt::CaseInsensitive) == 0; });
        return found == kNames.end() ? std::nullopt : std::optional(found->unit);
    }

    QDate added(QDate today, Unit unit, int count)
    {
        switch (unit) {
        case Unit::Day:
            return today.addDays(count);
        case Unit::Week:
            return today.addDays(7 * qint64(count));
        case Unit::Month:
            return today.addMonths(count);
        case Unit::Year:
            return today.addYears(count);
        }
        return {};
    }

    /// "2w", "in 6 weeks": nothing when the text is no such distance.
    std::optional<Result<QDate>> readDistance(QStringView text, QDate today, const QString& field)
    {
        if (text.startsWith(u"in ", Qt::CaseInsensitive))
            text = text.sliced(3);
        const auto digitsEnd = std::find_if_not(text.begin(), text.end(), isAsciiDigit);
        const auto digits = text.left(digitsEnd - text.begin());
        const auto unit = unitFrom(text.sliced(digits.size()).trimmed());
        if (digits.isEmpty() || !unit)
            return std::nullopt;
        constexpr qsizetype kMostDigits = 4;
        const auto date
            = digits.size() > kMostDigits ? QDate() : added(today, *unit, digits.toInt());
        if (!date.isValid() || date.year() > kLastYear)
            return refuse(field, u"date.too-far"_s);
        return Result<QDate>(date);
    }

    std::optional<QDate> readDayWord(QStringView text, QDate today)
    {
        if (text.compare(u"today", Qt::CaseInsensitive) == 0)
            return today;
        if (text.compare(u"tomorrow", Qt::CaseInsensitive) == 0)
            return today.addDays(1);
        if (text.compare(u"yesterday", Qt::CaseInsensitive) == 0)
            return today.addDays(-1);
        return std::nullopt;
    }

    bool hasLayout(QStringView text, DateFormat format)
    {
        const auto parts = split(text, format == DateFormat::DayMonthYear ? u'/' : u'-');
        switch (format) {
        case DateFormat::DayMonthYear:
            return parts.size() == 3 && isDigits(parts[0], 1, 2) && isDigits(parts[1], 1, 2)
                && isDigits(parts[2], 2, 4);
        case DateFormat::Compact:
            return isDigits(text, 8, 8);
        case DateFormat::Iso:
            return parts.size() == 3 && isDigits(parts[0], 4, 4);
        case DateFormat::DayMonthNameYear:
            return parts.size() == 3 && isDigits(parts[0], 1, 2) && !isAllAsciiDigits(parts[1])
                && isDigits(parts[2], 2, 4);
        }
        return false;
    }

}

int monthFromName(QStringView name)
{
    static constexpr std::array<QStringView, 12> kMonths { u"january", u"february", u"march",
        u"april", u"may", u"june", u"july", u"august", u"september", u"october", u"november",
        u"december" };
    if (name.compare(u"sept", Qt::CaseInsensitive) == 0)
        return 9;
    for (size_t i = 0; i < kMonths.size(); ++i) {
        if (name.compare(kMonths[i], Qt::CaseInsensitive) == 0
            || name.compare(kMonths[i].left(3), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

Result<QDate> makeDate(int year, int month, int day, const QString& field)
{
    if (month < 1 || month > 12)
        return refuse(field, u"date.no-such-month"_s);
    if (year == 9999)
        return refuse(field, u"date.never"_s);
    if (year < kFirstYear || year > kLastYear)
        return refuse(field, u"date.year-range"_s,
            { QString::number(kFirstYear), QString::number(kLastYear) });
    const int days = QDate(year, month, 1).daysInMonth();
    if (day < 1 || day > days)
        return refuse(field, u"date.no-such-day"_s,
            { QString::number(month), QString::number(year), QString::number(days) });
    return QDate(year, month, day);
}

Result<QDate> parseDate(QStringView typed, const QString& field)
{
    const auto text = readable(typed, field);
    return text ? readDate(*text, field) : failure(text);
}

Result<QDate> parseTypedDate(QStringView typed, QDate today, const QString& field)
{
    const auto text = readable(typed, field);
    if (!text)
        return failure(text);
    if (const auto day = readDayWord(*text, today))
        return *day;
    if (const auto distance = readDistance(*text, today, field))
        return *distance;
    return readDate(*text, field);
}

Result<QDate> parseDeclared(QStringView text, DateFormat format, const QString& field)
{
    const auto plain = readable(text, field);
    if (!plain)
        return failure(plain);
    if (!hasLayout(*plain, format)) {
        const auto read = readDate(*plain, field);
        const bool saysWhy = !read && read.error().detail == u"date.excel-serial";
        return saysWhy ? failure(read) : refuse(field, u"date.not-declared-format"_s);
    }
    if (format != DateFormat::Compact)
        return readDate(*plain, field);
    const QStringView digits = *plain;
    return makeDate(
        digits.left(4).toInt(), digits.sliced(4, 2).toInt(), digits.sliced(6).toInt(), field);
}

}
