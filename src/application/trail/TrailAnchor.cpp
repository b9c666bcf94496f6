// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/TrailAnchor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    constexpr qsizetype kHashLength = 64;
    constexpr qsizetype kMostDigits = 18;

    bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    bool isHex(QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); }

    qint64 number(QStringView digits)
    {
        qint64 value = 0;
        for (const auto digit : digits)
            value = value * 10 + (digit.unicode() - u'0');
        return value;
    }

}

domain::Result<TrailAnchor> TrailAnchor::parse(QStringView text)
{
    QString plain;
    for (const auto c : text) {
        if (!c.isSpace())
            plain += c.toLower();
    }
    const auto colon = plain.indexOf(u':');
    const auto digits = QStringView(plain).left(std::max<qsizetype>(colon, 0));
    const auto hash = plain.mid(colon + 1);
    const auto isWell = !digits.isEmpty() && digits.size() <= kMostDigits
        && std::all_of(digits.begin(), digits.end(), isDigit) && hash.size() == kHashLength
        && std::all_of(hash.begin(), hash.end(), isHex) && number(digits) > 0;
    if (!isWell)
        return domain::fail(
            domain::ErrorKind::Validation, u"anchor"_s, u"trail.anchor-not-readable"_s);
    return TrailAnchor { number(digits), hash };
}

QString TrailAnchor::toString() const { return QString::number(seq) + u':' + hash; }

}
