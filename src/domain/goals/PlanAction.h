// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>

namespace rooftree::domain {

using PlanActionId = StrongId<struct PlanActionTag>;

/// Whose an action is: exactly one. Nobody of the practice named: the patient's.
struct ActionOwner {
    std::optional<StaffId> person {};
    std::optional<TeamId> team {}; ///< only when a leaver's work was handed to it
    std::optional<Role> role {}; ///< anybody who acts in it

    [[nodiscard]] bool isPatient() const { return !person && !team && !role; }

    friend bool operator==(const ActionOwner&, const ActionOwner&) = default;
};

/// What somebody promised beside a step, and until when: a day, the next visit, or neither.
struct PlanActionContent {
    QString words;
    ActionOwner owner {};
    std::optional<QDate> due {};
    bool isAtNextVisit = false;

    friend bool operator==(const PlanActionContent&, const PlanActionContent&) = default;
};

/// One that is being written: made by the form, uid and all.
struct NewPlanAction {
    QUuid uid;
    PlanActionContent content;

    friend bool operator==(const NewPlanAction&, const NewPlanAction&) = default;
};

/// Kept with its visit as it was written; open until somebody of the staff says that it is done.
struct PlanAction {
    PlanActionId id;
    QUuid uid;
    PatientId patient;
    PlanActionContent content;
    QString ownerName; ///< of the person or team, empty for the patient and a role
    Instant madeAt;
    RowVersion version;
    std::optional<GoalId> goal {}; ///< that it is for; none: for the visit as a whole
};

/// No words, two owners, a day that is past, or a day and the next visit both.
[[nodiscard]] Result<void> validate(const PlanActionContent& action, QDate today);

}
