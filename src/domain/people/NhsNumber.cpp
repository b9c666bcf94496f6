// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/NhsNumber.h"

#include "domain/common/Characters.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    constexpr qsizetype kDigits = 10;

    tl::unexpected<Error> refuse(const QString& code, const QStringList& args = {})
    {
        return fail(ErrorKind::Validation, u"nhsNumber"_s, code, args);
    }

    /// What people and systems write when there is no number.
    bool isPlaceholder(QStringView text)
    {
        static constexpr std::array<QStringView, 16> kWords { u"null", u"n/a", u"#n/a", u"na",
            u"nil", u"none", u"unknown", u"not known", u"not available", u"tbc", u"tba", u"pending",
            u"-", u".", u"?", u"0" };
        return std::any_of(kWords.begin(), kWords.end(),
            [text](QStringView word) { return word.compare(text, Qt::CaseInsensitive) == 0; });
    }

    bool hasQuote(QStringView text)
    {
        constexpr QStringView kQuotes = u"\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB";
        return std::any_of(text.begin(), text.end(), [&](QChar c) { return kQuotes.contains(c); });
    }

    bool isDecimal(QStringView text)
    {
        const auto point = text.indexOf(u'.');
        return point > 0 && isAllAsciiDigits(text.left(point))
            && isAllAsciiDigits(text.sliced(point + 1));
    }

    bool isRepeated(QStringView digits)
    {
        return std::all_of(
            digits.begin(), digits.end(), [&](QChar c) { return c == digits.front(); });
    }

    bool isCheckDigitRight(QStringView digits)
    {
        int sum = 0;
        for (qsizetype i = 0; i < kDigits - 1; ++i)
            sum += static_cast<int>(kDigits - i) * digits[i].digitValue();
        // A remainder of 1 would need a check digit of 10: such numbers are never issued.
        return (11 - sum % 11) % 11 == digits.back().digitValue();
    }

    /// The check of ten digits without their text: a practice's whole list passes through it.
    bool isRight(qint64 number)
    {
        constexpr qint64 kLargest = 9'999'999'999;
        constexpr qint64 kOnes = 1'111'111'111;
        if (number < 0 || number > kLargest || number % kOnes == 0)
            return false;
        int sum = 0;
        qint64 rest = number / 10;
        for (int weight = 2; weight <= kDigits; ++weight) {
            sum += weight * static_cast<int>(rest % 10);
            rest /= 10;
        }
        return (11 - sum % 11) % 11 == number % 10;
    }

    /// Why digits, spaces and hyphens are not all there is.
    tl::unexpected<Error> refuseCharacters(QStringView text)
    {
        if (isPlaceholder(text))
            return refuse(u"nhs-number.placeholder"_s);
        if (hasQuote(text))
            return refuse(u"nhs-number.quotes"_s);
        if (isScientificNotation(text))
            return refuse(u"nhs-number.scientific"_s);
        if (isDecimal(text))
            return refuse(u"nhs-number.decimal"_s);
        if (hasForeignDigit(text))
            return refuse(u"nhs-number.non-ascii-digits"_s);
        return refuse(u"nhs-number.characters"_s);
    }

    bool isChiDate(qint64 number)
    {
        const int day = static_cast<int>(number / 100'000'000);
        const int month = static_cast<int>(number / 1'000'000 % 100);
        const int year = static_cast<int>(number / 10'000 % 100);
        return QDate::isValid(1900 + year, month, day) || QDate::isValid(2000 + year, month, day);
    }

}

NhsNumber::NhsNumber(qint64 value) : m_value(value) { }

Result<NhsNumber> NhsNumber::parse(QStringView typed)
{
    if (hasNul(typed))
        return refuse(u"nhs-number.nul"_s);
    const auto text = plainForm(typed);
    if (text.isEmpty())
        return refuse(u"nhs-number.empty"_s);
    auto digits = text;
    digits.remove(u' ').remove(u'-');
    if (!isAllAsciiDigits(digits) || isPlaceholder(text))
        return refuseCharacters(text);
    if (digits.size() != kDigits)
        return refuse(
            u"nhs-number.length"_s, { QString::number(kDigits), QString::number(digits.size()) });
    if (isRepeated(digits))
        return refuse(u"nhs-number.repeated"_s);
    if (!isCheckDigitRight(digits))
        return refuse(u"nhs-number.check-digit"_s);
    return NhsNumber(digits.toLongLong());
}

Result<NhsNumber> NhsNumber::fromInteger(qint64 value)
{
    if (isRight(value))
        return NhsNumber(value);
    return parse(QString::number(value).rightJustified(kDigits, u'0'));
}

std::optional<NhsNumber> NhsNumber::suggestion(QStringView typed)
{
    const auto text = plainForm(typed);
    if (!isDecimal(text))
        return std::nullopt;
    const auto point = text.indexOf(u'.');
    const auto fraction = QStringView(text).sliced(point + 1);
    const auto number = parse(QStringView(text).left(point));
    const bool isWhole
        = std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
    return number && isWhole ? std::optional(*number) : std::nullopt;
}

QString NhsNumber::toString() const
{
    return QString::number(m_value).rightJustified(kDigits, u'0');
}

QString NhsNumber::formatted() const
{
    const auto digits = toString();
    return digits.left(3) + u' ' + digits.sliced(3, 3) + u' ' + digits.sliced(6);
}

NumberRange NhsNumber::range() const
{
    const qint64 millions = m_value / 1'000'000;
    if (millions >= 9000)
        return NumberRange::Test;
    if (millions >= 8000 && millions < 8600)
        return NumberRange::Ireland;
    if ((millions >= 4000 && millions < 5000) || (millions >= 6000 && millions < 8000))
        return NumberRange::EnglandWales;
    if (millions >= 3200 && millions < 4000)
        return NumberRange::NorthernIreland;
    return isChiDate(m_value) ? NumberRange::Scotland : NumberRange::Other;
}

bool NhsNumber::needsConfirmation() const
{
    const auto scheme = range();
    return scheme != NumberRange::EnglandWales && scheme != NumberRange::Test;
}

bool NhsNumber::isTestNumber() const { return m_value / 10'000'000 == 999; }

int NhsNumber::digitsApart(NhsNumber other) const
{
    const auto mine = toString();
    const auto theirs = other.toString();
    int apart = 0;
    for (qsizetype i = 0; i < kDigits; ++i)
        apart += mine[i] == theirs[i] ? 0 : 1;
    return apart;
}

}
