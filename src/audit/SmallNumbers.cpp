// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SmallNumbers.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    const QString kHidden = u"*"_s;

    ReleasedTally hidden() { return { kHidden, kHidden, std::nullopt, std::nullopt, true }; }

    /// With one part hidden and the whole shown, the hidden part is the rest. The smallest other
    /// part that holds anything goes with it.
    template <class IsHidden, class Size>
    std::optional<std::size_t> companion(
        std::size_t count, const IsHidden& isHidden, const Size& size)
    {
        std::optional<std::size_t> smallest;
        int hiddenParts = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (isHidden(i))
                ++hiddenParts;
            else if (size(i) > 0 && (!smallest || size(i) < size(*smallest)))
                smallest = i;
        }
        return hiddenParts == 1 ? smallest : std::nullopt;
    }

}

domain::Result<SmallNumbers> SmallNumbers::load()
{
    return parse(resources::read(u"rules/small_numbers.json"));
}

domain::Result<SmallNumbers> SmallNumbers::parse(const QByteArray& json)
{
    const QJsonObject rule = app::strictJson(json).value_or(QJsonDocument()).object();
    SmallNumbers result;
    result.m_hideTo = rule.value("hideTo"_L1).toInteger(-1);
    result.m_roundTo = rule.value("roundTo"_L1).toInteger(0);
    if (result.m_hideTo < 0 || result.m_roundTo < 1)
        return domain::fail(
            domain::ErrorKind::Validation, u"smallNumbers"_s, u"audit.bad-small-numbers"_s);
    return result;
}

bool SmallNumbers::isHidden(qint64 value) const { return value > 0 && value <= m_hideTo; }

qint64 SmallNumbers::rounded(qint64 value) const
{
    return (2 * value + m_roundTo) / (2 * m_roundTo) * m_roundTo;
}

QString SmallNumbers::count(qint64 value) const
{
    return isHidden(value) ? kHidden : QString::number(rounded(value));
}

ReleasedTally SmallNumbers::tally(const Tally& tally) const
{
    if (isHidden(tally.denominator))
        return hidden();
    ReleasedTally result;
    result.denominator = count(tally.denominator);
    // The rest is as telling as the part: both or neither are shown.
    if (isHidden(tally.numerator) || isHidden(tally.denominator - tally.numerator)) {
        result.numerator = kHidden;
        result.isSuppressed = true;
        return result;
    }
    const Tally shown { rounded(tally.numerator), rounded(tally.denominator) };
    result.numerator = QString::number(shown.numerator);
    result.value = shown.value();
    result.interval = shown.interval();
    return result;
}

std::vector<ReleasedTally> SmallNumbers::parts(const std::vector<Tally>& tallies) const
{
    std::vector<ReleasedTally> result;
    result.reserve(tallies.size());
    for (const auto& each : tallies)
        result.push_back(tally(each));
    const auto also = companion(
        tallies.size(), [&result](std::size_t i) { return result[i].isSuppressed; },
        [&tallies](std::size_t i) { return tallies[i].denominator; });
    if (also)
        result[*also] = hidden();
    return result;
}

QStringList SmallNumbers::counts(const std::vector<qint64>& parts) const
{
    QStringList result;
    for (const qint64 each : parts)
        result += count(each);
    const auto also = companion(
        parts.size(), [this, &parts](std::size_t i) { return isHidden(parts[i]); },
        [&parts](std::size_t i) { return parts[i]; });
    if (also)
        result[static_cast<qsizetype>(*also)] = kHidden;
    return result;
}

}
