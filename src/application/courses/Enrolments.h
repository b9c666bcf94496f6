// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/courses/CourseRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// The way of one person: the referral, the waiting list, the register, the end.
class Enrolments final {
public:
    struct Ports {
        UnitOfWork& work;
        CourseRepository& courses;
        Publisher& publisher;
        const domain::Clock& clock;
        const Rules& rules;
    };

    explicit Enrolments(const Ports& ports) : m_ports(ports) { }

    struct Referral {
        QUuid uid;
        std::optional<domain::CourseId> course; ///< none: the next one that suits
        QString goalWords;
        QString needs;
    };

    /// The proof names the patient. Conflict enrolment.already while they are on the way through
    /// this course, or wait for any.
    [[nodiscard]] Result<SaveOutcome> refer(const Authorized<Action::ReferToCourse>& proof,
        const domain::SaveKey& key, const Referral& referral) const;

    struct Step {
        domain::EnrolmentId enrolment;
        domain::RowVersion base;
        domain::EnrolmentState to;
        QString reason {};
    };

    /// One step by hand. The proof names the patient of the enrolment, or nobody for somebody who
    /// walked in. Validation: enrolment.step, enrolment.no-course, course.full; Conflict
    /// enrolment.others-first when somebody waits who came before, enrolment.changed.
    [[nodiscard]] Result<SaveOutcome> step(const Authorized<Action::EnrolOnCourse>& proof,
        const domain::SaveKey& key, const Step& step) const;

    /// Names the course of somebody who waits for any, or changes it before they have a place.
    /// Their turn stays that of their referral.
    [[nodiscard]] Result<SaveOutcome> place(const Authorized<Action::EnrolOnCourse>& proof,
        const domain::SaveKey& key, domain::EnrolmentId id, domain::RowVersion base,
        domain::CourseId course) const;

    struct WalkIn {
        QUuid uid;
        domain::CourseId course;
        QString name;
    };

    /// Somebody who is in the room and in no list: a temporary person, on the register at once.
    [[nodiscard]] Result<SaveOutcome> walkIn(const Authorized<Action::MarkRegister>& proof,
        const domain::SaveKey& key, const WalkIn& walkIn) const;
    /// The temporary person is this patient, whom the proof names. Conflict enrolment.already.
    [[nodiscard]] Result<SaveOutcome> match(const Authorized<Action::EnrolOnCourse>& proof,
        const domain::SaveKey& key, domain::EnrolmentId id, domain::RowVersion base) const;

    struct Mark {
        domain::EnrolmentId enrolment;
        int session = 1; ///< its number
        domain::AttendanceMark mark = domain::AttendanceMark::None;
    };

    /// One cell of the register. Who has started or completed the course, and whether somebody has
    /// to be rung, follows from it in the same transaction. Validation: enrolment.no-place,
    /// course.not-yet for anything but an apology before the day.
    [[nodiscard]] Result<SaveOutcome> mark(const Authorized<Action::MarkRegister>& proof,
        const domain::SaveKey& key, const Mark& mark) const;

    /// Somebody was rung about being away.
    [[nodiscard]] Result<SaveOutcome> contacted(const Authorized<Action::EnrolOnCourse>& proof,
        const domain::SaveKey& key, domain::EnrolmentId id) const;

    /// A course as the record says it.
    struct CourseLine {
        QString title; ///< empty: waits for any
        domain::EnrolmentState state;
        int week = 0; ///< of the sessions that were planned, how many have been
        domain::Progress progress;
        domain::Instant referredAt;
        bool isCancelled = false;
    };

    /// The newest first. The record was opened before: that is in the trail.
    [[nodiscard]] Result<std::vector<CourseLine>> ofPatient(
        const Authorized<Action::ReadRecord>& proof) const;
    /// The courses that somebody can be referred to: neither cancelled nor over.
    [[nodiscard]] Result<std::vector<CourseRow>> offered(
        const Authorized<Action::ReferToCourse>& proof) const;

private:
    [[nodiscard]] Result<domain::Places> placesFor(
        const domain::Enrolment& enrolment, int& ahead) const;
    [[nodiscard]] Result<void> checkTurn(const domain::Enrolment& enrolment) const;
    [[nodiscard]] Result<void> checkNew(
        PatientId patient, std::optional<domain::CourseId> course) const;
    [[nodiscard]] Result<std::vector<domain::AttendanceMark>> marksOf(
        const domain::Course& course, domain::EnrolmentId id) const;
    [[nodiscard]] Result<void> follow(domain::Enrolment enrolment, const domain::Course& course,
        domain::StaffId by, EventId event) const;
    [[nodiscard]] Result<void> move(domain::Enrolment enrolment, domain::EnrolmentState to,
        domain::StaffId by, const QString& reason, EventId event) const;
    [[nodiscard]] Result<SaveOutcome> write(
        const WriteStamp& stamp, const std::function<Result<void>(EventId)>& work) const;

    Ports m_ports;
};

}
