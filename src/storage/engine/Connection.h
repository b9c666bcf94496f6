// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "storage/engine/Dialect.h"

#include <exception>
#include <string>

namespace soci {
class session;
class statement;
}

namespace rooftree::storage {

/// One open connection of one engine: what SOCI leaves to the native interface. Used by one thread
/// at a time.
class Connection {
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    [[nodiscard]] virtual soci::session& session() = 0;
    [[nodiscard]] virtual Dialect dialect() const = 0;

    /// Runs several statements without parameters; throws StorageFailure.
    virtual void script(const std::string& sql) = 0;

    /// Around every call of a statement that may wait for a server.
    virtual void beginCall() { }

    virtual void endCall() { }

    /// Ends a statement that may have unread rows, so that it holds no lock.
    virtual void release(soci::statement& statement) = 0;
    /// Our error for anything that a statement threw, from the native code alone: texts of the
    /// engines hold the bound values.
    [[nodiscard]] virtual domain::Error errorOf(const std::exception& thrown) = 0;
    [[nodiscard]] virtual bool isInTransaction() = 0;
    /// False once the server was lost; learnt from the last call, without asking.
    [[nodiscard]] virtual bool isAlive() = 0;
    /// Moves what was written to where it stays, when enough has gathered. For SQLite's log only.
    virtual void checkpoint(bool isIdle) = 0;

    /// Gives back what was read and is not in use.
    virtual void releaseMemory() { }

    /// Database::confineToLetterbox.
    virtual void confineToLetterbox() { }
};

}
