// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schedule/Schedule.h"

namespace rooftree::storage {

class Database;

class SqlScheduleRepository final : public app::ScheduleRepository {
public:
    explicit SqlScheduleRepository(Database& database);

    [[nodiscard]] domain::Result<std::vector<app::TodayRow>> day(QDate day) override;
    [[nodiscard]] domain::Result<domain::Appointment> find(domain::AppointmentId id) override;
    [[nodiscard]] domain::Result<std::optional<app::NextVisit>> next(
        domain::PatientId patient, domain::Instant now) override;
    [[nodiscard]] domain::Result<domain::AppointmentId> add(
        const domain::Appointment& appointment, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> setState(domain::AppointmentId id, domain::RowVersion base,
        domain::AppointmentState state, domain::EventId event) override;

private:
    Database& m_database;
};

}
