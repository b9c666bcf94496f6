// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conditions/Condition.h"

#include <QStringList>

#include <algorithm>

namespace rooftree::domain {
namespace {

    constexpr auto kSnomed = u"http://snomed.info/sct";

    bool isCoded(const Condition& condition, const QSet<QString>& codes)
    {
        return condition.system == QStringView(kSnomed) && codes.contains(condition.code);
    }

    QDate when(const Condition& condition) { return condition.onset.value_or(QDate()); }

    /// The newest day on which something said "resolved"; null when nothing did.
    QDate resolvedOn(const ConditionRegister& reg, const std::vector<Condition>& conditions)
    {
        QDate latest;
        for (const auto& condition : conditions) {
            if (!condition.isEnteredInError && isCoded(condition, reg.resolvingCodes)) {
                const auto day = when(condition);
                if (!latest.isValid() || day > latest)
                    latest = day;
            }
        }
        return latest;
    }

    bool hasResolvingCode(const ConditionRegister& reg, const std::vector<Condition>& conditions)
    {
        return std::any_of(conditions.begin(), conditions.end(), [&reg](const auto& condition) {
            return !condition.isEnteredInError && isCoded(condition, reg.resolvingCodes);
        });
    }

}

bool Condition::isActive() const
{
    return !isEnteredInError
        && (status == ClinicalStatus::Active || status == ClinicalStatus::Recurrence
            || status == ClinicalStatus::Relapse);
}

QStringList matchingCodes(const ConditionRegister& reg, const std::vector<Condition>& conditions)
{
    const bool resolved = hasResolvingCode(reg, conditions);
    const auto resolvedDay = resolvedOn(reg, conditions);
    QStringList codes;
    for (const auto& condition : conditions) {
        if (!condition.isActive() || !isCoded(condition, reg.codes)
            || codes.contains(condition.code))
            continue;
        // A diagnosis made after the "resolved" entry stands; an undated one does not outlive it.
        const bool outlived
            = resolved && !(when(condition).isValid() && when(condition) > resolvedDay);
        if (!outlived)
            codes.append(condition.code);
    }
    return codes;
}

bool isOn(const ConditionRegister& reg, const std::vector<Condition>& conditions)
{
    return !matchingCodes(reg, conditions).isEmpty();
}

}
