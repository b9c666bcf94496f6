// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/demo/DemoData.h"
#include "composition/demo/Dice.h"
#include "domain/conditions/Condition.h"
#include "domain/people/Patient.h"

namespace rooftree::composition {

/// One invented person, with the conditions that put them on a register.
struct DemoPerson {
    QUuid uid;
    domain::PatientDetails details;
    std::vector<domain::Condition> conditions;
    QString topicList; ///< "lungs", "pain" or "common"
    bool isOnRegister = false;
};

/// The invented people, always the same: test-range NHS numbers, names of many origins,
/// near-namesakes, a few who have died, moved away or are under 18.
[[nodiscard]] std::vector<DemoPerson> demoPeople(
    const DemoData& data, Dice& dice, int count, QDate today);

}
