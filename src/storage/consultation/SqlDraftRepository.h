// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/ConsultationRepository.h"

namespace rooftree::storage {

class Database;

class SqlDraftRepository final : public app::DraftRepository {
public:
    explicit SqlDraftRepository(Database& database);

    [[nodiscard]] domain::Result<void> keep(const app::Draft& draft) override;
    [[nodiscard]] domain::Result<std::optional<app::Draft>> find(
        domain::StaffId author, domain::PatientId patient, const QString& form) override;
    [[nodiscard]] domain::Result<std::vector<app::Draft>> ofAuthor(domain::StaffId author) override;
    [[nodiscard]] domain::Result<void> discard(
        domain::StaffId author, domain::PatientId patient, const QString& form) override;

private:
    Database& m_database;
};

}
