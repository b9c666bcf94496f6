// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/FollowUp.h"

namespace rooftree::domain {
bool closes(AttemptOutcome outcome)
{
    return outcome == AttemptOutcome::Spoke || outcome == AttemptOutcome::AskedNotTo;
}

bool isWithinWindow(QDate planStart, QDate contact, const PlanRules& rules)
{
    const auto days = planStart.daysTo(contact);
    return days >= 1 && days <= rules.followUpWindowDays;
}

int suggestedFollowUpDays(std::optional<Confidence> confidence, int successesInARow,
    bool isSustaining, const PlanRules& rules)
{
    if (isSustaining)
        return rules.followUpDaysSustaining;
    if (successesInARow >= rules.successesForLongerInterval)
        return rules.followUpDaysAfterTwoSuccesses;
    if (confidence && confidence->value() < rules.confidenceCut)
        return rules.followUpDaysLowConfidence;
    return rules.followUpDays;
}

}
