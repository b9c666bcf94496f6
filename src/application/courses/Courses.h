// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Standings.h"
#include "application/common/Publisher.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/courses/CourseRepository.h"
#include "domain/common/Clock.h"
#include "domain/courses/SessionDates.h"

namespace rooftree::app {

/// Courses and who is on them: planning, changing and cancelling them, and reading them.
class Courses final {
public:
    struct Ports {
        UnitOfWork& work;
        CourseRepository& courses;
        Publisher& publisher;
        const domain::Clock& clock;
        const Rules& rules;
        Standings& standings;
    };

    explicit Courses(const Ports& ports) : m_ports(ports) { }

    /// A course that somebody wants to run. Sessions follow from its format.
    struct Wish {
        QUuid uid;
        QString title;
        QString format;
        QStringList conditions;
        QString venue;
        QString language;
        int capacity = 1;
        QString nation; ///< empty: the one that the file of bank holidays names
        QDate first;
        QTime time;
    };

    /// What may be changed of a course at any time.
    struct Details {
        QString title;
        QString venue;
        QString language;
        int capacity = 1;
    };

    struct Move {
        domain::CourseSessionId session;
        QDate day;
        QTime time;
        bool isFollowing = false; ///< the later ones too, one turn after another
    };

    /// The days that the course would have. Validation: courseStart, courseFormat.
    [[nodiscard]] Result<domain::SessionDates> preview(const Wish& wish) const;
    /// A wish for the same again, without a day.
    [[nodiscard]] static Wish copyOf(const domain::Course& course);

    /// That somebody came to the courses is in the trail before they are shown.
    [[nodiscard]] Result<std::vector<CourseRow>> open(
        const Authorized<Action::SeeCourses>& proof) const;
    [[nodiscard]] Result<std::vector<CourseRow>> list(
        const Authorized<Action::SeeCourses>& proof) const;
    /// The people of one course, or those who wait for any. Of a restricted record the name alone;
    /// the goal that a referral carries for clinicians alone.
    [[nodiscard]] Result<std::vector<CoursePerson>> people(
        const Authorized<Action::SeeCourses>& proof, std::optional<domain::CourseId> course) const;

    /// Validation with the field: courseTitle, courseVenue, courseLanguage, capacity, courseStart.
    [[nodiscard]] Result<domain::CourseId> add(const Authorized<Action::ManageCourses>& proof,
        const domain::SaveKey& key, const Wish& wish) const;
    /// Conflict course.changed. A smaller capacity takes nobody's place away.
    [[nodiscard]] Result<SaveOutcome> change(const Authorized<Action::ManageCourses>& proof,
        const domain::SaveKey& key, domain::CourseId id, domain::RowVersion base,
        const Details& details) const;
    /// This session, or this and the following. Validation: courseStart for a bank holiday, a day
    /// before today or out of turn; course.session-held for one that has been.
    [[nodiscard]] Result<SaveOutcome> move(const Authorized<Action::ManageCourses>& proof,
        const domain::SaveKey& key, domain::CourseId id, domain::RowVersion base,
        const Move& move) const;
    /// Nobody is lost: who had not finished waits for another course, in the order of the
    /// referrals. What the register says stays.
    [[nodiscard]] Result<SaveOutcome> cancel(const Authorized<Action::ManageCourses>& proof,
        const domain::SaveKey& key, domain::CourseId id, domain::RowVersion base,
        const QString& reason) const;

private:
    [[nodiscard]] Result<domain::Course> planned(const Wish& wish) const;
    [[nodiscard]] Result<void> fillRegister(
        domain::CourseId course, std::vector<CoursePerson>& people) const;
    [[nodiscard]] Result<SaveOutcome> write(
        const WriteStamp& stamp, const std::function<Result<void>(EventId)>& work) const;

    Ports m_ports;
};

}
