// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/SealedDrafts.h"

namespace rooftree::composition {

/// The drafts of a practice, kept on this computer while its server does not take them, and brought
/// in when it does. Where there is no folder for it, the drafts of the database alone.
class DraftsBesideServer final : public app::DraftRepository {
public:
    DraftsBesideServer(app::DraftRepository& server, backup::SealedDrafts beside);

    /// Done when it is in one of the two places.
    [[nodiscard]] domain::Result<void> keep(const app::Draft& draft) override;
    [[nodiscard]] domain::Result<std::optional<app::Draft>> find(const app::DraftKey& key) override;
    [[nodiscard]] domain::Result<std::vector<app::Draft>> ofAuthor(domain::StaffId author) override;
    [[nodiscard]] domain::Result<void> discard(
        const app::DraftKey& key, domain::Instant at) override;
    [[nodiscard]] domain::Result<void> bringBack(domain::StaffId author, app::DraftId id) override;
    [[nodiscard]] domain::Result<void> resolve(
        const app::DraftKey& key, const QUuid& record, domain::Instant at) override;
    [[nodiscard]] domain::Result<int> purge(domain::Instant before) override;
    void letIn(domain::StaffId author, const QString& password) override;
    void letOut() override;

private:
    void bringIn();

    app::DraftRepository& m_server;
    backup::SealedDrafts m_beside;
    bool m_isAway = false;
};

}
