// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "storage/DatabaseUrl.h"

#include <QProcess>

namespace rooftree::storage {

/// One of PostgreSQL's own programs, found in PATH, talking to the server of a DatabaseUrl. What it
/// needs to connect is in its environment, never among its arguments, which every user of the
/// computer can read. What it says in words is thrown away: it may quote rows.
class ServerTool final {
public:
    /// Storage backup.tool-missing (args: its name).
    [[nodiscard]] static domain::Result<std::unique_ptr<ServerTool>> start(
        const QString& program, const QStringList& arguments, const DatabaseUrl& url);
    ~ServerTool();
    ServerTool(const ServerTool&) = delete;
    ServerTool& operator=(const ServerTool&) = delete;

    /// Hands everything that it writes to `sink`: Storage backup.tool-failed (args: name, exit
    /// status), Busy backup.cancelled.
    [[nodiscard]] domain::Result<void> drain(app::ByteSink& sink, const app::BackupWatch& watch);
    [[nodiscard]] domain::Result<void> feed(QByteArrayView bytes);
    /// After the last feed(): waits for its end.
    [[nodiscard]] domain::Result<void> finish();

private:
    explicit ServerTool(QString program);

    [[nodiscard]] domain::Result<void> outcome();

    QString m_program;
    QProcess m_process;
};

/// The environment for a program of PostgreSQL's: only what finds and reaches the server.
[[nodiscard]] QStringList serverEnvironment(const DatabaseUrl& url);

}
