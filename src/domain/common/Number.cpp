// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Number.h"

#include "domain/common/Characters.h"

#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    struct Digits {
        bool isNegative = false;
        QString whole; ///< without leading zeros, "0" when there are none
        std::optional<QString> fraction; ///< set when a point was typed
    };

    QString commaCode(QStringView body)
    {
        const auto groups = body.split(u',');
        const bool looksGrouped = !groups.first().isEmpty()
            && std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) {
                   return group.left(3).size() == 3 && isAllAsciiDigits(group.left(3))
                       && (group.size() == 3 || group[3] == u'.');
               });
        return looksGrouped ? u"number.group-separator"_s : u"number.decimal-comma"_s;
    }

    /// Why a text that is not digits with at most one point cannot be read.
    QString refusalCode(QStringView body)
    {
        if (hasForeignDigit(body))
            return u"number.non-ascii-digits"_s;
        if (!std::any_of(body.begin(), body.end(), isAsciiDigit))
            return u"number.not-a-number"_s;
        if (isScientificNotation(body))
            return u"number.exponent"_s;
        if (body.startsWith(u"0x", Qt::CaseInsensitive))
            return u"number.hexadecimal"_s;
        if (body.contains(u','))
            return commaCode(body);
        if (isAsciiDigit(body.front()) && std::any_of(body.begin(), body.end(), [](QChar c) {
                return c.isLetter() || c == u'%';
            }))
            return u"number.unit"_s;
        return u"number.not-a-number"_s;
    }

    QString withoutLeadingZeros(QStringView digits)
    {
        const auto significant
            = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
        const auto rest = digits.sliced(significant - digits.begin());
        return rest.isEmpty() ? u"0"_s : rest.toString();
    }

    Result<Digits> readDigits(QStringView typed, Sign sign, const QString& field)
    {
        const auto refuse
            = [&](const QString& code) { return fail(ErrorKind::Validation, field, code); };
        if (hasNul(typed))
            return refuse(u"number.not-a-number"_s);
        const auto text = plainForm(typed);
        if (text.isEmpty())
            return refuse(u"number.empty"_s);
        const bool hasSign = text.startsWith(u'-') || text.startsWith(u'+');
        if (hasSign && sign == Sign::Refused)
            return refuse(u"number.sign"_s);
        const auto body = QStringView(text).sliced(hasSign ? 1 : 0);
        const auto point = body.indexOf(u'.');
        const auto whole = point < 0 ? body : body.left(point);
        const auto fraction = point < 0 ? QStringView() : body.sliced(point + 1);
        const bool isNumber = !(whole.isEmpty() && fraction.isEmpty())
            && std::all_of(whole.begin(), whole.end(), isAsciiDigit)
            && std::all_of(fraction.begin(), fraction.end(), isAsciiDigit);
        if (!isNumber)
            return refuse(refusalCode(body));
        Digits digits { text.startsWith(u'-'), withoutLeadingZeros(whole), std::nullopt };
        if (point >= 0)
            digits.fraction = fraction.toString();
        return digits;
    }

}

Result<int> parseInt(QStringView typed, int lowest, int highest, const QString& field, Sign sign)
{
    const auto digits = readDigits(typed, sign, field);
    if (!digits)
        return failure(digits);
    if (digits->fraction)
        return fail(ErrorKind::Validation, field, u"number.whole"_s,
            { QString::number(lowest), QString::number(highest) });
    // Ten digits hold every int; more are out of every range and must not wrap around.
    constexpr qsizetype kMostDigits = 10;
    const bool fits = digits->whole.size() <= kMostDigits;
    const qint64 size = fits ? digits->whole.toLongLong() : 0;
    const qint64 value = digits->isNegative ? -size : size;
    if (!fits || value < lowest || value > highest)
        return fail(ErrorKind::Validation, field, u"number.out-of-range"_s,
            { QString::number(lowest), QString::number(highest) });
    return static_cast<int>(value);
}

Result<double> parseDecimal(
    QStringView typed, double lowest, double highest, const QString& field, Sign sign)
{
    const auto digits = readDigits(typed, sign, field);
    if (!digits)
        return failure(digits);
    const auto text = digits->whole + u'.' + digits->fraction.value_or(u"0"_s) + u'0';
    bool isRead = false;
    const double size = QLocale::c().toDouble(text, &isRead);
    // Adding zero turns a typed "-0" into 0.
    const double value = (digits->isNegative ? -size : size) + 0.0;
    if (!isRead || value < lowest || value > highest)
        return fail(ErrorKind::Validation, field, u"number.out-of-range"_s,
            { formatDecimal(lowest), formatDecimal(highest) });
    return value;
}

QString formatDecimal(double value)
{
    return QString::number(value + 0.0, 'f', QLocale::FloatingPointShortest);
}

}
