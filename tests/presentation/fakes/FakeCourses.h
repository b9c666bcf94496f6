// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/courses/CourseRepository.h"

namespace rooftree::testing {

/// A practice without courses: screens of courses are tested over a real one.
class FakeCourses final : public app::CourseRepository {
public:
    domain::Result<std::vector<app::CourseRow>> all() override
    {
        return std::vector<app::CourseRow>();
    }

    domain::Result<app::CourseRow> find(domain::CourseId) override { return none(); }

    domain::Result<domain::CourseId> add(const domain::Course&, domain::EventId) override
    {
        return none();
    }

    domain::Result<void> save(const domain::Course&, domain::RowVersion, domain::EventId) override
    {
        return none();
    }

    domain::Result<void> saveSessions(
        const std::vector<domain::CourseSession>&, domain::EventId) override
    {
        return none();
    }

    domain::Result<std::vector<app::CoursePerson>> people(std::optional<domain::CourseId>) override
    {
        return std::vector<app::CoursePerson>();
    }

    domain::Result<std::vector<app::KeptMark>> marks(domain::CourseId) override
    {
        return std::vector<app::KeptMark>();
    }

    domain::Result<std::vector<domain::Enrolment>> ofPatient(domain::PatientId) override
    {
        return std::vector<domain::Enrolment>();
    }

    domain::Result<domain::Enrolment> enrolment(domain::EnrolmentId) override { return none(); }

    domain::Result<domain::EnrolmentId> addEnrolment(
        const domain::Enrolment&, domain::EventId) override
    {
        return none();
    }

    domain::Result<void> saveEnrolment(
        const domain::Enrolment&, domain::RowVersion, domain::EventId) override
    {
        return none();
    }

    domain::Result<void> addStep(const domain::EnrolmentStep&, domain::EventId) override
    {
        return none();
    }

    domain::Result<void> addMark(const NewMark&, domain::EventId) override { return none(); }

    domain::Result<void> raiseContact(
        domain::EnrolmentId, domain::CourseSessionId, domain::Instant, domain::EventId) override
    {
        return none();
    }

    domain::Result<void> closeContact(domain::EnrolmentId, domain::EventId) override
    {
        return none();
    }

private:
    static tl::unexpected<domain::Error> none()
    {
        return domain::fail(domain::ErrorKind::NotFound, QStringLiteral("course"),
            QStringLiteral("course.not-found"));
    }
};

}
