// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/recall/RecallRepository.h"

namespace rooftree::storage {

class Database;

class SqlRecallRepository final : public app::RecallRepository {
public:
    explicit SqlRecallRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::RecallPerson>> people(QDate today) override;
    [[nodiscard]] domain::Result<std::vector<domain::AccessNeed>> needs(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<std::vector<domain::RecallStep>> steps(
        std::optional<domain::PatientId> patient) override;
    [[nodiscard]] domain::Result<std::vector<domain::RecallException>> exceptions(
        std::optional<domain::PatientId> patient) override;
    [[nodiscard]] domain::Result<void> addStep(
        const domain::RecallStep& step, domain::StaffId by, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> takeBack(const domain::RecallStep& step, const QUuid& uid,
        domain::StaffId by, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> addException(const domain::RecallException& exception,
        domain::StaffId by, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> endException(
        domain::RecallExceptionId id, QDate on, domain::EventId event) override;

private:
    Database& m_database;
};

}
