// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/ListDate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::DateFormat;

    struct Pattern {
        QStringView text;
        DateFormat format;
        char separator;
    };

    constexpr std::array<Pattern, 5> kPatterns { { { u"dd/MM/yyyy", DateFormat::DayMonthYear, '/' },
        { u"dd-MMM-yyyy", DateFormat::DayMonthNameYear, '-' },
        { u"dd MMM yyyy", DateFormat::DayMonthNameYear, ' ' },
        { u"yyyy-MM-dd", DateFormat::Iso, '-' }, { u"yyyyMMdd", DateFormat::Compact, '\0' } } };

    /// The number at `at`, or -1 when it is not all digits.
    int number(std::string_view text, size_t at, size_t length)
    {
        int value = 0;
        for (const char c : text.substr(at, length)) {
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /// The three all-number forms at their full length; nothing sends it to the careful reader.
    QDate readFast(std::string_view text, DateFormat format)
    {
        int year = -1;
        int month = -1;
        int day = -1;
        if (format == DateFormat::Compact && text.size() == 8) {
            year = number(text, 0, 4);
            month = number(text, 4, 2);
            day = number(text, 6, 2);
        } else if (format == DateFormat::Iso && text.size() == 10 && text[4] == '-'
            && text[7] == '-') {
            year = number(text, 0, 4);
            month = number(text, 5, 2);
            day = number(text, 8, 2);
        } else if (format == DateFormat::DayMonthYear && text.size() == 10 && text[2] == '/'
            && text[5] == '/') {
            day = number(text, 0, 2);
            month = number(text, 3, 2);
            year = number(text, 6, 4);
        }
        const bool isInRange = year >= domain::kFirstYear && year <= domain::kLastYear;
        return isInRange && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
    }

}

std::optional<ListDate> ListDate::fromPattern(const QString& pattern)
{
    for (const auto& known : kPatterns) {
        if (pattern == known.text) {
            ListDate date;
            date.m_pattern = pattern;
            date.m_format = known.format;
            date.m_separator = known.separator;
            return date;
        }
    }
    return std::nullopt;
}

domain::Result<QDate> ListDate::parse(std::string_view ascii, const QString& field) const
{
    if (const auto date = readFast(ascii, m_format); date.isValid())
        return date;
    auto text = QString::fromUtf8(ascii.data(), static_cast<qsizetype>(ascii.size())).trimmed();
    if (m_format == DateFormat::DayMonthNameYear && m_separator == ' ')
        text.replace(u' ', u'-');
    return domain::parseDeclared(text, m_format, field);
}

}
