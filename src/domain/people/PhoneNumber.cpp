// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/PhoneNumber.h"

#include "domain/common/Characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    constexpr qsizetype kFewest = 3;
    /// The longest number E.164 allows.
    constexpr qsizetype kMost = 15;

    tl::unexpected<Error> refuse(const QString& code, const QStringList& args = {})
    {
        return fail(ErrorKind::Validation, u"phone"_s, code, args);
    }

    /// The number without "ext 12" or "x12".
    QStringView withoutExtension(QStringView text)
    {
        for (const auto word : { u"ext", u"x" }) {
            const auto at = text.indexOf(QStringView(word), 0, Qt::CaseInsensitive);
            if (at <= 0)
                continue;
            auto rest = text.sliced(at + QStringView(word).size());
            if (rest.startsWith(u'.'))
                rest = rest.sliced(1);
            return isAllAsciiDigits(rest.trimmed()) ? text.left(at).trimmed() : text;
        }
        return text;
    }

    bool isPunctuation(QChar c)
    {
        return c == u' ' || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'/';
    }

    /// Whether the digits after the country code 44 are a complete number: nine or ten, no other
    /// area than 1-3, 5, 7-9.
    bool isBritish(QStringView national)
    {
        constexpr QStringView kAreas = u"1235789";
        return (national.size() == 9 || national.size() == 10) && kAreas.contains(national.front());
    }

    std::optional<QString> international(QStringView number, QString digits)
    {
        bool hasCountry = number.startsWith(u'+');
        if (!hasCountry && digits.startsWith(u"00")) {
            digits.remove(0, 2);
            hasCountry = true;
        }
        if (!hasCountry)
            return digits.startsWith(u'0') && isBritish(QStringView(digits).sliced(1))
                ? std::optional(u"+44"_s + digits.sliced(1))
                : std::nullopt;
        if (!digits.startsWith(u"44"))
            return !digits.startsWith(u'0') && digits.size() > 7 ? std::optional(u'+' + digits)
                                                                 : std::nullopt;
        // "+44 (0)7700 ..." writes the trunk zero too.
        auto national = digits.sliced(2);
        if (national.startsWith(u'0'))
            national.remove(0, 1);
        return isBritish(national) ? std::optional(u"+44"_s + national) : std::nullopt;
    }

}

PhoneNumber::PhoneNumber(QString typed, std::optional<QString> e164)
    : m_typed(std::move(typed))
    , m_e164(std::move(e164))
{
}

Result<PhoneNumber> PhoneNumber::parse(QStringView typed)
{
    if (hasNul(typed))
        return refuse(u"phone.nul"_s);
    const auto text = plainForm(typed);
    if (text.isEmpty())
        return refuse(u"phone.empty"_s);
    if (hasForeignDigit(text))
        return refuse(u"phone.non-ascii-digits"_s);
    if (isScientificNotation(text))
        return refuse(u"phone.scientific"_s);
    const auto number = withoutExtension(text);
    QString digits;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (isAsciiDigit(number[i]))
            digits.append(number[i]);
        else if (!isPunctuation(number[i]) && !(i == 0 && number[i] == u'+'))
            return refuse(u"phone.characters"_s);
    }
    // An international prefix dialled as 00 comes on top of the fifteen.
    const auto counted = digits.startsWith(u"00") ? digits.size() - 2 : digits.size();
    if (counted < kFewest || counted > kMost)
        return refuse(u"phone.length"_s, { QString::number(kFewest), QString::number(kMost) });
    return PhoneNumber(text, international(number, digits));
}

}
