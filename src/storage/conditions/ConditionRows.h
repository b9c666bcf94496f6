// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/conditions/Condition.h"
#include "storage/engine/Row.h"

namespace rooftree::storage {

class Database;

/// Reads the columns system, code, term, status, is_entered_in_error, onset_day, abatement_day,
/// source_key.
[[nodiscard]] domain::Condition readCondition(Row& row);

/// False when the patient has a condition with the same source key; nothing is changed then.
[[nodiscard]] bool addCondition(Database& database, domain::PatientId patient,
    const domain::Condition& condition, domain::EventId event);

}
