// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"

namespace rooftree::test {

/// A call about a goal, as the list reads it; `number` is the id of follow-up and patient alike.
inline app::CallRow callRow(
    int number, const QString& family, QDate due, const QString& goal = QStringLiteral("walk more"))
{
    const domain::FollowUpPromise promise { domain::FollowUpMethod::Phone, due, domain::StaffId(1),
        {} };
    const domain::FollowUp followUp { domain::FollowUpId(number), QUuid::createUuid(),
        domain::PatientId(number), domain::GoalId(number), {}, promise, true };
    app::CallRow row { followUp,
        domain::PersonName::parse(family, QStringLiteral("Margaret")).value() };
    row.born = domain::BirthDate::fromDate(QDate(1947, 3, 14), QDate(2026, 3, 14)).value();
    row.goalWords = goal;
    row.ownerName = QStringLiteral("Nurse Jo Evans");
    row.due = due;
    return row;
}

}
