// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/goals/PlanActionRows.h"

namespace rooftree::storage {

domain::PlanAction readPlanAction(Row& row)
{
    const auto id = row.id<domain::PlanActionId>();
    const auto uid = row.uid();
    const auto patient = row.id<domain::PatientId>();
    domain::PlanActionContent content { row.textOrEmpty() };
    content.owner.person = row.maybeId<domain::StaffId>();
    content.owner.team = row.maybeId<domain::TeamId>();
    content.owner.role = row.maybeWord(domain::roleFromWord);
    content.due = row.maybeDay();
    content.isAtNextVisit = row.boolean();
    const auto owner = row.textOrEmpty();
    const auto madeAt = row.instant();
    const auto version = row.version();
    return { id, uid, patient, std::move(content), owner, madeAt, version,
        row.maybeId<domain::GoalId>() };
}

}
