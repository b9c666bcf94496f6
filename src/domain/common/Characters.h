// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Questions about single characters that the strict parsers share. QChar::isDigit() says yes to
/// full-width and Arabic digits too, so the parsers ask for ASCII digits by name.
namespace rooftree::domain {

[[nodiscard]] constexpr bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

[[nodiscard]] constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Zero-width spaces, joiners, direction marks and the soft hyphen: nothing a person can see or
/// meant to type.
[[nodiscard]] bool isInvisible(QChar c);

/// Whether the parsers leave something out that nobody saw, which the person is to be told.
[[nodiscard]] bool hasInvisible(QStringView text);

/// The hyphen, its non-breaking form, the dashes that word processors put in its place, and the
/// minus sign.
[[nodiscard]] bool isDash(QChar c);

[[nodiscard]] bool hasNul(QStringView text);

/// A digit of another script, which looks right and is not ASCII.
[[nodiscard]] bool hasForeignDigit(QStringView text);

[[nodiscard]] bool isAllAsciiDigits(QStringView text);

/// Whether nothing can be seen: no characters, or only white space and invisible ones.
[[nodiscard]] bool isBlank(QStringView text);

/// Trimmed, without invisible characters, each dash as "-" and each run of white space as one
/// space.
[[nodiscard]] QString plainForm(QStringView text);

/// What a spreadsheet makes of a long number: "9.99027E+09".
[[nodiscard]] bool isScientificNotation(QStringView text);

}
