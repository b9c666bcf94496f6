// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/courses/Course.h"
#include "domain/courses/Progress.h"
#include "domain/courses/SessionDates.h"

namespace rooftree::app {

/// The bank holidays of a nation, as resources/rules has them; empty takes the one it names.
[[nodiscard]] domain::Result<domain::BankHolidays> holidaysOf(const QString& nation);

/// One person's line of the register.
[[nodiscard]] std::vector<domain::MarkedSession> markedSessions(
    const domain::Course& course, const std::vector<domain::AttendanceMark>& marks);

struct SessionMove {
    domain::CourseSessionId session;
    QDate day;
    QTime time;
    bool isFollowing = false;
    int everyDays = 7;
};

/// The sessions that the move changes. Validation: course.session-held, course.past,
/// course.bank-holiday, course.order.
[[nodiscard]] domain::Result<std::vector<domain::CourseSession>> movedSessions(
    const domain::Course& course, const SessionMove& move, const domain::BankHolidays& holidays,
    QDate today);

}
