// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"
#include "domain/courses/AttendanceMark.h"
#include "domain/courses/EnrolmentState.h"

#include <QStringList>
#include <QTime>
#include <QUuid>

#include <vector>

namespace rooftree::domain {

inline constexpr int kMostPlaces = 60;

/// One meeting of a course. Day and time are those of the practice's wall, so that a change of the
/// clocks moves nothing.
struct CourseSession {
    CourseSessionId id { 0 };
    int number = 1;
    QDate day;
    QTime time;
    int minutes = 60;
    QString venue;
};

struct Course {
    CourseId id { 0 };
    QUuid uid;
    QString title;
    QString format; ///< of resources/courses
    QString formatVersion;
    QStringList conditions; ///< ids of registers; empty: for anybody
    QString venue;
    QString language;
    int capacity = 1;
    int needed = 1; ///< sessions to complete it, frozen when the course was made
    QString nation; ///< whose bank holidays
    bool isCancelled = false;
    QString cancelReason {};
    RowVersion version = RowVersion::first();
    std::vector<CourseSession> sessions {};
};

/// One person's way through one course, or through none yet.
struct Enrolment {
    EnrolmentId id { 0 };
    QUuid uid;
    std::optional<PatientId> patient; ///< none: somebody who walked in and is not matched yet
    QString walkInName; ///< as they said it
    std::optional<CourseId> course; ///< none: waits for the next one
    EnrolmentState state = EnrolmentState::Referred;
    Instant referredAt;
    std::optional<Instant> waitingSince;
    QString goalWords; ///< of the patient, verbatim, as the referral carried them
    QString needs; ///< as the referral carried them
    RowVersion version = RowVersion::first();
};

/// One step of that way, which stays.
struct EnrolmentStep {
    EnrolmentId enrolment { 0 };
    EnrolmentState state = EnrolmentState::Referred;
    std::optional<CourseId> course;
    StaffId by { 0 };
    Instant at;
    QString reason {};
};

}
