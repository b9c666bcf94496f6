// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/PlanAction.h"

/// Whose an action is and by when, as people say it.
namespace rooftree::presentation {

/// "by 5 Aug 2026", "at the next visit"; empty without a day.
[[nodiscard]] QString byWhen(const domain::PlanActionContent& action);

/// The roles that an action can be given to: those that see the list of what was promised.
[[nodiscard]] std::initializer_list<domain::Role> owningRoles();

/// "The patient", "Nurse Jo Evans", "Reception".
[[nodiscard]] QString ownerWords(const domain::PlanAction& action);
[[nodiscard]] QString ownerWords(const domain::ActionOwner& owner, const QString& name);

}
