// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Postcode.h"

#include "domain/common/Characters.h"

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    constexpr qsizetype kInwardLength = 3;

    tl::unexpected<Error> refuse(const QString& code)
    {
        return fail(ErrorKind::Validation, u"postcode"_s, code);
    }

    bool isInward(QStringView part)
    {
        return part.size() == kInwardLength && isAsciiDigit(part[0]) && isAsciiLetter(part[1])
            && isAsciiLetter(part[2]);
    }

    /// A shape letter by letter: A is a letter, 9 is a digit.
    QString shapeOf(QStringView part)
    {
        QString shape;
        for (const QChar c : part)
            shape.append(isAsciiLetter(c) ? u'A' : isAsciiDigit(c) ? u'9' : u'?');
        return shape;
    }

    bool isOutward(QStringView part)
    {
        if (part == u"ZZ99" || part == u"GIR")
            return true;
        const auto shape = shapeOf(part);
        const bool hasTwoLetters = shape.startsWith(u"AA");
        // I and Z never stand second in the name of an area.
        if (hasTwoLetters && (part[1] == u'I' || part[1] == u'Z'))
            return false;
        return shape == u"A9" || shape == u"A99" || shape == u"A9A" || shape == u"AA9"
            || shape == u"AA99" || shape == u"AA9A";
    }

}

Postcode::Postcode(QString outward, QString inward)
    : m_outward(std::move(outward))
    , m_inward(std::move(inward))
{
}

Result<Postcode> Postcode::parse(QStringView typed)
{
    if (hasNul(typed))
        return refuse(u"postcode.nul"_s);
    auto text = plainForm(typed).toUpper();
    text.remove(u' ');
    if (text.isEmpty())
        return refuse(u"postcode.empty"_s);
    if (isOutward(text))
        return refuse(u"postcode.incomplete"_s);
    if (text.size() <= kInwardLength)
        return refuse(u"postcode.format"_s);
    const auto outward = text.chopped(kInwardLength);
    const auto inward = text.right(kInwardLength);
    const bool isGirobank = outward == u"GIR";
    if (!isOutward(outward) || !isInward(inward) || (isGirobank && inward != u"0AA"))
        return refuse(u"postcode.format"_s);
    return Postcode(outward, inward);
}

bool Postcode::isPseudo() const { return m_outward == u"ZZ99"; }

bool Postcode::isNoFixedAbode() const { return isPseudo() && m_inward == u"3VZ"; }

}
