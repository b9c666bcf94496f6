// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ReleasedIndicator.h"

namespace rooftree::audit {
namespace {

    ReleasedTally plain(const Tally& tally)
    {
        return { QString::number(tally.numerator), QString::number(tally.denominator),
            tally.value(), tally.interval(), false };
    }

    template <class Part>
    std::vector<ReleasedTally> tallies(
        const std::vector<Part>& parts, const std::optional<SmallNumbers>& policy)
    {
        std::vector<Tally> counted;
        for (const auto& part : parts)
            counted.push_back(part.tally);
        if (policy)
            return policy->parts(counted);
        std::vector<ReleasedTally> result;
        for (const auto& tally : counted)
            result.push_back(plain(tally));
        return result;
    }

    QStringList counts(
        const std::vector<ReasonCount>& reasons, const std::optional<SmallNumbers>& policy)
    {
        std::vector<qint64> numbers;
        for (const auto& reason : reasons)
            numbers.push_back(reason.count);
        if (policy)
            return policy->counts(numbers);
        QStringList result;
        for (const qint64 number : numbers)
            result += QString::number(number);
        return result;
    }

    /// The sum of the missing reasons gives a hidden one back, so it is hidden with it.
    QString missing(const IndicatorResult& result, const ReleasedIndicator& released,
        const std::optional<SmallNumbers>& policy)
    {
        if (!policy)
            return QString::number(result.missing);
        for (std::size_t i = 0; i < result.notMet.size(); ++i) {
            if (isMissingReason(result.notMet[i].code)
                && released.notMet[static_cast<qsizetype>(i)] == u"*")
                return QStringLiteral("*");
        }
        return policy->count(result.missing);
    }

}

ReleasedIndicator release(const IndicatorResult& result, const std::optional<SmallNumbers>& policy)
{
    ReleasedIndicator released;
    released.total = policy ? policy->tally(result.total) : plain(result.total);
    released.byMonth = tallies(result.byMonth, policy);
    released.byTeam = tallies(result.byTeam, policy);
    // No lists of named clinicians leave the practice.
    if (!policy)
        released.byClinician = tallies(result.byClinician, policy);
    released.excluded = counts(result.excluded, policy);
    released.notMet = counts(result.notMet, policy);
    released.missing = missing(result, released, policy);
    return released;
}

}
