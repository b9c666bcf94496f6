// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/courses/CourseRepository.h"

namespace rooftree::storage {

class Database;

class SqlCourseRepository final : public app::CourseRepository {
public:
    explicit SqlCourseRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::CourseRow>> all() override;
    [[nodiscard]] domain::Result<app::CourseRow> find(domain::CourseId id) override;
    [[nodiscard]] domain::Result<domain::CourseId> add(
        const domain::Course& course, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> save(
        const domain::Course& course, domain::RowVersion base, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> saveSessions(
        const std::vector<domain::CourseSession>& sessions, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::vector<app::CoursePerson>> people(
        std::optional<domain::CourseId> course) override;
    [[nodiscard]] domain::Result<std::vector<app::KeptMark>> marks(
        domain::CourseId course) override;
    [[nodiscard]] domain::Result<std::vector<domain::Enrolment>> ofPatient(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<domain::Enrolment> enrolment(domain::EnrolmentId id) override;
    [[nodiscard]] domain::Result<domain::EnrolmentId> addEnrolment(
        const domain::Enrolment& enrolment, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> saveEnrolment(const domain::Enrolment& enrolment,
        domain::RowVersion base, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addStep(
        const domain::EnrolmentStep& step, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addMark(const NewMark& mark, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> raiseContact(domain::EnrolmentId enrolment,
        domain::CourseSessionId began, domain::Instant at, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> closeContact(
        domain::EnrolmentId enrolment, domain::EventId event) override;

private:
    [[nodiscard]] std::vector<domain::CourseSession> sessionsOf(domain::CourseId course);

    Database& m_database;
};

}
