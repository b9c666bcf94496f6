// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/conditions/Condition.h"

#include <QDate>

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

struct RegisterCandidate {
    PatientId patient { 0 };
    QString name; ///< as spoken
    QString nhsNumber; ///< ten digits, empty when none
    QString birth; ///< ISO
    bool isLiving = true;
    std::vector<domain::Condition> conditions;
};

class ConditionRepository {
public:
    ConditionRepository() = default;
    ConditionRepository(const ConditionRepository&) = delete;
    ConditionRepository& operator=(const ConditionRepository&) = delete;
    virtual ~ConditionRepository() = default;

    [[nodiscard]] virtual Result<std::vector<domain::Condition>> ofPatient(PatientId patient) = 0;
    /// Everybody who ever had one of these codes, with all conditions that matter to the register.
    [[nodiscard]] virtual Result<std::vector<RegisterCandidate>> withAnyOf(
        const QSet<QString>& codes)
        = 0;
    [[nodiscard]] virtual Result<void> add(
        PatientId patient, const domain::Condition& condition, EventId event)
        = 0;
};

}
