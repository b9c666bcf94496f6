// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/StaffRepository.h"

namespace rooftree::storage {

class Database;

/// Staff, teams and the practice itself, on either engine.
class SqlStaffRepository final : public app::StaffRepository {
public:
    explicit SqlStaffRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<domain::Staff>> all() override;
    [[nodiscard]] domain::Result<domain::Staff> find(domain::StaffId id) override;
    [[nodiscard]] domain::Result<std::optional<domain::Staff>> byUserName(
        const QString& userName) override;
    [[nodiscard]] domain::Result<QByteArray> passwordHash(domain::StaffId id) override;
    [[nodiscard]] domain::Result<domain::StaffId> add(
        const domain::Staff& staff, const QByteArray& passwordHash, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> takeTurn() override;
    [[nodiscard]] domain::Result<void> change(
        const domain::Staff& staff, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> setPasswordHash(
        domain::StaffId id, const QByteArray& hash, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::vector<domain::Team>> teams() override;
    [[nodiscard]] domain::Result<domain::TeamId> addTeam(
        const QString& name, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> renameTeam(
        domain::TeamId id, const QString& name, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::optional<domain::Practice>> practice() override;
    [[nodiscard]] domain::Result<void> setIdleMinutes(int minutes, domain::EventId event) override;
    [[nodiscard]] domain::Result<void> setPractice(
        const domain::Practice& practice, domain::EventId event) override;

private:
    Database& m_database;
};

}
