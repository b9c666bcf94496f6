// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"
#include "audit/AuditService.h"
#include "domain/common/SteadyClock.h"
#include "storage/Database.h"

#include <memory>

namespace rooftree::app {
class BackupRoom;
class Doctor;
}

namespace rooftree::composition {

/// One open practice: the database, the repositories over it and every use case. The one wiring
/// that both programs and the tests share. Belongs to one thread, like the database it owns; a
/// program may open several.
class Practice final {
public:
    struct Options {
        app::PasswordHasher::Cost passwordCost = app::PasswordHasher::Cost::Interactive;
        bool mayMigrate = true; ///< bring an older schema up to date on opening
        const domain::SteadyClock* steady = nullptr; ///< null: the machine's own
        QString draftFolder; ///< where words wait that a server does not take; none: nowhere
    };

    /// Opens or creates, migrates, reads the rule files. Errors as Database::open and
    /// Migrator::migrate.
    [[nodiscard]] static domain::Result<std::unique_ptr<Practice>> open(
        const storage::DatabaseUrl& url, storage::OpenMode mode, const domain::Clock& clock,
        app::Publisher& publisher, const Options& options);
    [[nodiscard]] static domain::Result<std::unique_ptr<Practice>> open(
        const storage::DatabaseUrl& url, storage::OpenMode mode, const domain::Clock& clock,
        app::Publisher& publisher);

    ~Practice();
    Practice(const Practice&) = delete;
    Practice& operator=(const Practice&) = delete;

    [[nodiscard]] const app::Services& services() const;
    [[nodiscard]] const audit::AuditService& audit() const;
    [[nodiscard]] app::BackupRoom& backups() const;
    [[nodiscard]] const app::Doctor& doctor() const;
    [[nodiscard]] storage::Database& database();

private:
    struct Parts;

    explicit Practice(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}
