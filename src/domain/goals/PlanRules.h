// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/Rating.h"
#include "domain/schedule/BankHolidays.h"

#include <optional>

namespace rooftree::domain {

/// The numbers of the conversation, read from resources/rules/consultation.json, and the bank
/// holidays beside it: never written in code.
struct PlanRules {
    int importanceCut = 0; ///< at or above: ready to plan
    int confidenceCut = 0; ///< below: make the step smaller
    int followUpDays = 0; ///< first interval
    int followUpDaysLowConfidence = 0;
    int followUpDaysAfterTwoSuccesses = 0;
    int followUpDaysSustaining = 0;
    int successesForLongerInterval = 0;
    int followUpFarMonths = 0; ///< further ahead the year is asked about
    int followUpWindowDays = 0; ///< "within 14 days": from day 1 to this one
    int slotMinutes = 0;
    int slotReserveMinutes = 0; ///< opening and closing
    int minutesPerItem = 0;
    int attainmentCorrelation = 0; ///< between one person's goals, in hundredths
    int patientRanks = 0; ///< how many topics a patient puts in order
    BankHolidays bankHolidays {};
};

/// What the two rulers say to do next (domain.md 3.4).
enum class Readiness {
    NotAsked, ///< a ruler is missing
    ExploreReasons, ///< it does not matter enough yet: do not push a plan
    MakeItSmaller, ///< it matters, but is not believed in yet
    Plan
};
[[nodiscard]] Readiness readiness(std::optional<Importance> importance,
    std::optional<Confidence> confidence, const PlanRules& rules);

/// How many items fit the slot; at least one. Exceeding it warns and never blocks.
[[nodiscard]] int itemsThatFit(int slotMinutes, const PlanRules& rules);

}
