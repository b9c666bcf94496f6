// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/PlanAction.h"
#include "storage/engine/Row.h"

// What an action was promised for: the goal that it names, else that of its visit while it is open.
#define ROOFTREE_ACTION_GOAL                                                                       \
    "COALESCE(a.goal_id, (SELECT MAX(gv.goal_id) FROM goal_version gv JOIN goal gg ON gg.id = "    \
    "gv.goal_id JOIN goal_version gc ON gc.goal_id = gg.id AND gc.version = gg.version "           \
    "WHERE gv.consultation_id = a.consultation_id AND gc.lifecycle IN ('proposed', 'planned', "    \
    "'accepted', 'active', 'on-hold'))) "
#define ROOFTREE_ACTION_COLUMNS                                                                    \
    "a.id, a.uid, a.patient_id, a.words, a.owner_staff_id, a.owner_team_id, a.owner_role, "        \
    "a.due_day, a.is_at_next_visit, COALESCE(s.name, t.name, ''), a.made_at, "                     \
    "a.version, " ROOFTREE_ACTION_GOAL
#define ROOFTREE_ACTION_TABLES                                                                     \
    "FROM plan_action a LEFT JOIN staff s ON s.id = a.owner_staff_id "                             \
    "LEFT JOIN team t ON t.id = a.owner_team_id "
#define ROOFTREE_ACTION_KINDS "ititiitiitiii"

namespace rooftree::storage {

/// The columns above.
[[nodiscard]] domain::PlanAction readPlanAction(Row& row);

}
