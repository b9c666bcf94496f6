// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRepository.h"

namespace rooftree::storage {

class Database;

class SqlDraftRepository final : public app::DraftRepository {
public:
    explicit SqlDraftRepository(Database& database);

    [[nodiscard]] domain::Result<void> keep(const app::Draft& draft) override;
    [[nodiscard]] domain::Result<std::optional<app::Draft>> find(const app::DraftKey& key) override;
    [[nodiscard]] domain::Result<std::vector<app::Draft>> ofAuthor(domain::StaffId author) override;
    [[nodiscard]] domain::Result<void> discard(
        const app::DraftKey& key, domain::Instant at) override;
    [[nodiscard]] domain::Result<void> bringBack(domain::StaffId author, app::DraftId id) override;
    [[nodiscard]] domain::Result<void> resolve(
        const app::DraftKey& key, const QUuid& record, domain::Instant at) override;
    [[nodiscard]] domain::Result<int> purge(domain::Instant before) override;

private:
    Database& m_database;
};

}
