// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Characters.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    qsizetype digitsFrom(QStringView text, qsizetype start)
    {
        qsizetype end = start;
        while (end < text.size() && isAsciiDigit(text[end]))
            ++end;
        return end - start;
    }

}

bool isInvisible(QChar c)
{
    return c == u'\u00AD' || c == u'\u061C' || c == u'\u180E' || (c >= u'\u200B' && c <= u'\u200F')
        || (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2060' && c <= u'\u2069')
        || c == u'\uFEFF';
}

bool hasInvisible(QStringView text) { return std::any_of(text.begin(), text.end(), isInvisible); }

bool isDash(QChar c) { return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212'; }

bool hasNul(QStringView text) { return text.contains(QChar(u'\0')); }

bool hasForeignDigit(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isDigit() && !isAsciiDigit(c); });
}

bool isAllAsciiDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool isBlank(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.isSpace() || isInvisible(c); });
}

QString plainForm(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c))
            plain.append(isDash(c) ? QChar(u'-') : c);
    }
    return plain.simplified();
}

bool isScientificNotation(QStringView text)
{
    const auto whole = digitsFrom(text, 0);
    if (whole == 0)
        return false;
    qsizetype at = whole;
    if (at < text.size() && (text[at] == u'.' || text[at] == u','))
        at += 1 + digitsFrom(text, at + 1);
    if (at >= text.size() || text[at].toLower() != u'e')
        return false;
    ++at;
    if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
        ++at;
    return digitsFrom(text, at) > 0 && at + digitsFrom(text, at) == text.size();
}

}
