// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/SnomedCode.h"

#include "domain/common/Characters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    constexpr qsizetype kShortest = 6;
    constexpr qsizetype kLongest = 18;
    /// One item digit, seven of the namespace, two of the partition, the check digit.
    constexpr qsizetype kShortestWithNamespace = 11;

    /// The product in the group of the symmetries of a pentagon, on which Verhoeff's check rests.
    constexpr int times(int a, int b)
    {
        const bool isReflected = a >= 5;
        const int turn = (isReflected ? a - b : a + b) % 5;
        const int wrapped = (turn + 5) % 5;
        return (isReflected != (b >= 5) ? 5 : 0) + wrapped;
    }

    constexpr std::array<int, 10> kPermutation { 1, 5, 7, 6, 2, 8, 3, 0, 9, 4 };

    int permuted(int digit, qsizetype times)
    {
        for (qsizetype i = 0; i < times; ++i)
            digit = kPermutation[static_cast<size_t>(digit)];
        return digit;
    }

    bool isVerhoeffRight(QStringView digits)
    {
        int check = 0;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            const int digit = digits[digits.size() - 1 - i].digitValue();
            check = times(check, permuted(digit, i % 8));
        }
        return check == 0;
    }

    bool isConcept(QStringView digits)
    {
        const auto partition = digits.sliced(digits.size() - 3, 2);
        return partition == u"00"
            || (partition == u"10" && digits.size() >= kShortestWithNamespace);
    }

    tl::unexpected<Error> refuse(const QString& code, const QStringList& args = {})
    {
        return fail(ErrorKind::Validation, u"snomedCode"_s, code, args);
    }

}

SnomedCode::SnomedCode(qint64 value) : m_value(value) { }

Result<SnomedCode> SnomedCode::parse(QStringView typed)
{
    if (hasNul(typed))
        return refuse(u"snomed.nul"_s);
    const auto text = plainForm(typed);
    if (text.isEmpty())
        return refuse(u"snomed.empty"_s);
    if (isScientificNotation(text))
        return refuse(u"snomed.scientific"_s);
    if (!isAllAsciiDigits(text))
        return refuse(u"snomed.characters"_s);
    if (text.size() < kShortest || text.size() > kLongest)
        return refuse(u"snomed.length"_s,
            { QString::number(kShortest), QString::number(kLongest),
                QString::number(text.size()) });
    if (text.startsWith(u'0'))
        return refuse(u"snomed.leading-zero"_s);
    if (!isVerhoeffRight(text))
        return refuse(u"snomed.check-digit"_s);
    if (!isConcept(text))
        return refuse(u"snomed.not-a-concept"_s);
    return SnomedCode(text.toLongLong());
}

Result<SnomedCode> SnomedCode::fromInteger(qint64 value) { return parse(QString::number(value)); }

}
