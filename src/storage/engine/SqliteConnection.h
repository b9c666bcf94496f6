// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/engine/Connection.h"

#include <memory>

namespace rooftree::storage {

/// A connection to a SQLite file, opened by the recipe: write-ahead log with full syncs, foreign
/// keys, nothing trusted that stands in the file, limits; every setting read back.
class SqliteConnection final : public Connection {
public:
    /// The file has passed checkExistingFile or createFile. `isNew`: it is empty and gets our mark.
    [[nodiscard]] static domain::Result<std::unique_ptr<Connection>> open(
        const QString& path, bool isNew);
    ~SqliteConnection() override;

    [[nodiscard]] soci::session& session() override;

    [[nodiscard]] Dialect dialect() const override { return Dialect(Engine::Sqlite); }

    void script(const std::string& sql) override;
    void release(soci::statement& statement) override;
    [[nodiscard]] domain::Error errorOf(const std::exception& thrown) override;
    [[nodiscard]] bool isInTransaction() override;

    [[nodiscard]] bool isAlive() override { return true; }

    void checkpoint(bool isIdle) override;
    void releaseMemory() override;
    void confineToLetterbox() override;

private:
    class Native;

    explicit SqliteConnection(std::unique_ptr<Native> native);

    void beginNewLog(int waitForReadersMs);

    std::unique_ptr<Native> m_native;
};

}
