// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "backup/KeySlots.h"

#include <QFile>

#include <memory>
#include <optional>

namespace rooftree::backup {

/// Reads a backup file from its beginning to its end, refusing each damaged piece before anything
/// of it is handed on.
class BackupReader final {
public:
    /// Looks at the header only: Validation backup.not-a-file, backup.cut-short,
    /// backup.plain-database, backup.not-a-backup; Incompatible backup.newer-format (args: its
    /// version, ours), backup.header; Storage backup.unreadable.
    [[nodiscard]] static domain::Result<std::unique_ptr<BackupReader>> open(const QString& path);
    ~BackupReader();

    [[nodiscard]] const KeySlots& locks() const { return *m_locks; }

    [[nodiscard]] qint64 size() const { return m_file.size(); }

    /// Opens the stream and answers the manifest: Denied backup.key; Incompatible backup.manifest.
    [[nodiscard]] domain::Result<app::BackupManifest> unlock(const SecretKey& key);
    /// After unlock(): everything, in order. Validation backup.damaged, backup.cut-short,
    /// backup.trailing; Busy backup.cancelled.
    [[nodiscard]] domain::Result<void> copyTo(app::ByteSink& sink, const app::BackupWatch& watch);

private:
    struct Stream;

    BackupReader();

    [[nodiscard]] domain::Result<void> readHeader();

    QFile m_file;
    QByteArray m_header;
    std::optional<KeySlots> m_locks;
    std::unique_ptr<Stream> m_stream;
};

}
