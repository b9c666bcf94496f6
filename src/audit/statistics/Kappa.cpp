// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/statistics/Kappa.h"

#include <QHash>

namespace rooftree::audit::statistics {

std::optional<Agreement> agreementOf(const std::vector<std::pair<QString, QString>>& answers)
{
    if (answers.empty())
        return std::nullopt;
    Agreement result;
    result.notes = answers.size();
    QHash<QString, qint64> first;
    QHash<QString, qint64> second;
    for (const auto& [one, other] : answers) {
        result.agreed += one == other ? 1 : 0;
        ++first[one];
        ++second[other];
    }
    const auto notes = static_cast<double>(result.notes);
    qint64 byChance = 0; // whole numbers, so that "always" is exactly always
    for (auto each = first.cbegin(); each != first.cend(); ++each)
        byChance += each.value() * second.value(each.key());
    result.observed = static_cast<double>(result.agreed) / notes;
    result.expected = static_cast<double>(byChance) / (notes * notes);
    if (result.expected < 1)
        result.kappa = (result.observed - result.expected) / (1 - result.expected);
    return result;
}

}
