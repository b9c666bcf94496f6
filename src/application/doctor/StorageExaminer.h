// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <QString>

#include <optional>
#include <vector>

namespace rooftree::app {

/// One setting of the database as it answers now.
struct StorageSetting {
    QString name;
    QString value;
    bool isRight = true; ///< as the security bar wants it (R-30, R-32)
};

/// Asks the database about itself.
class StorageExaminer {
public:
    StorageExaminer() = default;
    StorageExaminer(const StorageExaminer&) = delete;
    StorageExaminer& operator=(const StorageExaminer&) = delete;
    virtual ~StorageExaminer() = default;

    [[nodiscard]] virtual domain::Result<std::vector<StorageSetting>> settings() = 0;
    /// What the account on the server may do that it need not; nothing in a file.
    [[nodiscard]] virtual domain::Result<QStringList> needlessRights() = 0;
    /// The server's own time; none for a file.
    [[nodiscard]] virtual domain::Result<std::optional<domain::Instant>> serverTime() = 0;
    /// Reads every page: whether all is sound.
    [[nodiscard]] virtual domain::Result<bool> isSound() = 0;
    [[nodiscard]] virtual domain::Result<int> migrationsWaiting() = 0;
    /// The file and its companions; empty for a server.
    [[nodiscard]] virtual QStringList files() const = 0;
    /// "sqlite" or "postgresql", and where it is, without a credential.
    [[nodiscard]] virtual QString engine() const = 0;
    [[nodiscard]] virtual QString place() const = 0;
};

}
