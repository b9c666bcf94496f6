// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instruments/ScoreValue.h"

#include <QRegularExpression>

#include <cstdlib>

namespace rooftree::domain {

using namespace Qt::StringLiterals;

namespace {

    /// Rounded half away from nought. `count` is above nought.
    qint64 divided(qint64 sum, qint64 count)
    {
        const auto half = sum < 0 ? -count : count;
        return (2 * sum + half) / (2 * count);
    }

}

ScoreValue ScoreValue::ratio(qint64 sum, qint64 count)
{
    return ScoreValue(divided(sum * kOne, count));
}

std::optional<ScoreValue> ScoreValue::parse(QStringView typed, int decimals)
{
    static const QRegularExpression kNumber(u"^(-?)([0-9]{1,9})(?:[.,]([0-9]{1,4}))?$"_s);
    const auto match = kNumber.match(typed.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto places = match.captured(3);
    if (places.size() > decimals)
        return std::nullopt;
    const auto fraction = places.leftJustified(kDecimals, u'0').toLongLong();
    const auto number = match.captured(2).toLongLong() * kOne + fraction;
    return ScoreValue(match.captured(1).isEmpty() ? number : -number);
}

QString ScoreValue::toString(int decimals) const
{
    // Rounded from the exact number: a double would turn 0.5 of the last place either way.
    qint64 step = 1;
    for (int place = decimals; place < kDecimals; ++place)
        step *= 10;
    const auto rounded = divided(m_tenThousandths, step);
    auto digits = QString::number(std::abs(rounded)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return rounded < 0 ? u'-' + digits : digits;
}

}
