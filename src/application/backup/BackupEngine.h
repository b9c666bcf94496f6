// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/backup/BackupManifest.h"

#include <functional>
#include <memory>

namespace rooftree::app {

/// Asked a few times a second, in the thread that works, with how much is done out of how much;
/// false cancels. An empty one is never asked.
using BackupWatch = std::function<bool(qint64 done, qint64 total)>;

/// Where bytes go.
class ByteSink {
public:
    ByteSink() = default;
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;
    virtual ~ByteSink() = default;

    [[nodiscard]] virtual Result<void> write(QByteArrayView bytes) = 0;
};

/// The practice as it was at one moment, while people go on typing. Gone with the object.
class Snapshot {
public:
    Snapshot() = default;
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    virtual ~Snapshot() = default;

    [[nodiscard]] virtual const DatabaseFacts& facts() const = 0;
    [[nodiscard]] virtual Result<void> copyTo(ByteSink& sink, const BackupWatch& watch) = 0;
};

/// A database beside the practice's into which a copy is unpacked. Gone with the object unless it
/// has taken the practice's place.
class Scratch : public ByteSink {
public:
    /// After the last write(): opens the copy as any practice is opened, checks its pages, its
    /// references and its trail, and answers what it holds. Storage database.damaged; backup.chain;
    /// Incompatible backup.newer-schema (args: its version, ours); Busy backup.cancelled.
    [[nodiscard]] virtual Result<DatabaseFacts> check(
        const Authorized<Action::VerifyTrail>& proof, const BackupWatch& watch)
        = 0;
    /// The address of the copy, to be opened as a practice after check().
    [[nodiscard]] virtual QString address() const = 0;
    /// Puts the copy in the place of the practice, which is moved aside and never removed; answers
    /// where it is now. Everything that had either of them open is closed. Busy restore.in-use.
    [[nodiscard]] virtual Result<QString> takePlace(const QString& stamp) = 0;
};

/// What an engine does for copies of the practice.
class BackupEngine {
public:
    BackupEngine() = default;
    BackupEngine(const BackupEngine&) = delete;
    BackupEngine& operator=(const BackupEngine&) = delete;
    virtual ~BackupEngine() = default;

    /// "sqlite" or "postgresql".
    [[nodiscard]] virtual QString name() const = 0;
    /// Removes what a run that was killed left behind.
    virtual void removeLeftovers() = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Snapshot>> takeSnapshot(const BackupWatch& watch)
        = 0;
    /// Denied backup.no-scratch when the server lets this role make no database.
    [[nodiscard]] virtual Result<std::unique_ptr<Scratch>> makeScratch() = 0;
    /// The file that the practice lives in; empty for a server.
    [[nodiscard]] virtual QString localPath() const = 0;
};

}
