// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/recall/Recall.h"

#include <map>

namespace rooftree::app {

/// What the lists are made of, as it was read in one go.
struct RecallPile {
    std::vector<RecallPerson> people;
    std::map<PatientId, std::vector<domain::Condition>> conditions;
    std::map<PatientId, std::vector<domain::RecallStep>> steps;
    std::map<PatientId, std::vector<domain::RecallException>> exceptions;
};

/// Everybody on the registers of the wish, each into the one part where they belong.
[[nodiscard]] RecallList sorted(const RecallPile& pile, const RecallWish& wish, const Rules& rules,
    const domain::RecallRules& numbers, QDate today);

}
