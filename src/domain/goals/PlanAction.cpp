// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/PlanAction.h"

namespace rooftree::domain {

Result<void> validate(const PlanActionContent& action, QDate today)
{
    if (action.words.trimmed().isEmpty())
        return fail(ErrorKind::Validation, QStringLiteral("actionWords"),
            QStringLiteral("action.no-words"));
    const auto& owner = action.owner;
    if (owner.person.has_value() + owner.team.has_value() + owner.role.has_value() > 1)
        return fail(ErrorKind::Validation, QStringLiteral("actionOwner"),
            QStringLiteral("action.two-owners"));
    if (action.due && (!action.due->isValid() || *action.due < today))
        return fail(ErrorKind::Validation, QStringLiteral("actionDue"),
            QStringLiteral("action.in-the-past"));
    if (action.due && action.isAtNextVisit)
        return fail(
            ErrorKind::Validation, QStringLiteral("actionDue"), QStringLiteral("action.two-days"));
    return {};
}

}
