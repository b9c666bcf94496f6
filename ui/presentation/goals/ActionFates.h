// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"
#include "domain/goals/ActionFate.h"

#include <QJsonArray>

/// What becomes of a goal's open actions when it ends: what somebody chose, else what is usual.
namespace rooftree::presentation {

using Fates = std::vector<domain::ActionFate>;

/// One for each open action, at the version that is shown; choices about others are left out.
[[nodiscard]] Fates fatesOf(
    const std::vector<domain::PlanAction>& open, const Fates& chosen, bool isAchieved);

/// "Nurse Jo Evans, by 5 Aug 2026".
[[nodiscard]] QString promiserWords(const domain::PlanAction& action);

[[nodiscard]] QString label(domain::ActionFate::Kind kind);

/// How choices are kept in a draft.
[[nodiscard]] QJsonArray save(const Fates& chosen);
[[nodiscard]] Fates restoredFates(const QJsonArray& kept);

}
