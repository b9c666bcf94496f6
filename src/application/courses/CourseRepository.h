// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/courses/Course.h"
#include "domain/courses/Progress.h"
#include "domain/courses/WaitingList.h"
#include "domain/people/Patient.h"

#include <optional>
#include <vector>

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

struct CourseRow {
    domain::Course course; ///< with its sessions
    domain::Places places;
};

/// One line of a course: who, where they stand, and what the register says.
struct CoursePerson {
    domain::Enrolment enrolment;
    QString name; ///< as lists show it; of a walk-in as they said it
    std::optional<domain::BirthDate> born;
    QString phone; ///< mobile first
    std::vector<domain::AttendanceMark> marks {}; ///< one for each session
    domain::Progress progress {};
    std::optional<domain::CourseContactId> toContact {}; ///< absent too often in a row
    bool isConcealed = false; ///< a restricted record: only the name is here
};

/// A newest mark, by the number of its session.
struct KeptMark {
    domain::EnrolmentId enrolment { 0 };
    int session = 1;
    domain::AttendanceMark mark = domain::AttendanceMark::None;
};

class CourseRepository {
public:
    CourseRepository() = default;
    CourseRepository(const CourseRepository&) = delete;
    CourseRepository& operator=(const CourseRepository&) = delete;
    virtual ~CourseRepository() = default;

    /// Every course, the newest first.
    [[nodiscard]] virtual Result<std::vector<CourseRow>> all() = 0;
    /// NotFound: course.not-found.
    [[nodiscard]] virtual Result<CourseRow> find(domain::CourseId id) = 0;
    [[nodiscard]] virtual Result<domain::CourseId> add(const domain::Course& course, EventId event)
        = 0;
    /// Everything of the course but its sessions. Conflict ("course.changed") when it is not at
    /// `base`.
    [[nodiscard]] virtual Result<void> save(
        const domain::Course& course, domain::RowVersion base, EventId event)
        = 0;
    /// Day, time, length and venue of these.
    [[nodiscard]] virtual Result<void> saveSessions(
        const std::vector<domain::CourseSession>& sessions, EventId event)
        = 0;

    /// Of one course, or who waits for any: those who wait in their order, the rest by name. Marks
    /// and progress are left to marks().
    [[nodiscard]] virtual Result<std::vector<CoursePerson>> people(
        std::optional<domain::CourseId> course)
        = 0;
    [[nodiscard]] virtual Result<std::vector<KeptMark>> marks(domain::CourseId course) = 0;
    [[nodiscard]] virtual Result<std::vector<domain::Enrolment>> ofPatient(PatientId patient) = 0;

    /// NotFound: enrolment.not-found.
    [[nodiscard]] virtual Result<domain::Enrolment> enrolment(domain::EnrolmentId id) = 0;
    [[nodiscard]] virtual Result<domain::EnrolmentId> addEnrolment(
        const domain::Enrolment& enrolment, EventId event)
        = 0;
    /// Patient, course, state and place in the waiting list. Conflict ("enrolment.changed") when it
    /// is not at `base`.
    [[nodiscard]] virtual Result<void> saveEnrolment(
        const domain::Enrolment& enrolment, domain::RowVersion base, EventId event)
        = 0;
    [[nodiscard]] virtual Result<void> addStep(const domain::EnrolmentStep& step, EventId event)
        = 0;

    struct NewMark {
        domain::EnrolmentId enrolment;
        domain::CourseSessionId session;
        domain::AttendanceMark mark;
        domain::StaffId by;
        domain::Instant at;
    };

    [[nodiscard]] virtual Result<void> addMark(const NewMark& mark, EventId event) = 0;

    /// One task for the run of absences that began with this session; a second time does nothing.
    [[nodiscard]] virtual Result<void> raiseContact(domain::EnrolmentId enrolment,
        domain::CourseSessionId began, domain::Instant at, EventId event)
        = 0;
    /// Conflict ("enrolment.changed") when somebody has closed it.
    [[nodiscard]] virtual Result<void> closeContact(domain::EnrolmentId enrolment, EventId event)
        = 0;
};

}
