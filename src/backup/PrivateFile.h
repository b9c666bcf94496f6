// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"

#include <QString>

#include <memory>

namespace rooftree::backup {

/// A new file that only its owner can read, under a name that says it is not whole yet. It gets its
/// real name by publish() and is removed otherwise. While it is open it is locked, so that a file
/// whose writer was killed is told apart from one that is being written.
class PrivateFile final : public app::ByteSink {
public:
    /// Storage backup.no-folder, backup.not-permitted, backup.disk-full.
    [[nodiscard]] static domain::Result<std::unique_ptr<PrivateFile>> create(
        const QString& folder, const QString& name);
    ~PrivateFile() override;

    /// Storage backup.disk-full, backup.not-written.
    [[nodiscard]] domain::Result<void> write(QByteArrayView bytes) override;
    /// Has the disk take everything; afterwards the file can be read back under path().
    [[nodiscard]] domain::Result<void> sync();
    /// Gives it its name, never over another file, and makes the name last: Conflict
    /// backup.file-exists.
    [[nodiscard]] domain::Result<void> publish();

    /// Where it is now.
    [[nodiscard]] QString path() const;
    /// False on a file system without owners, such as that of most USB sticks.
    [[nodiscard]] bool isPrivate() const;

    /// Removes what writers that were killed left in a folder.
    static void removeLeftovers(const QString& folder);

private:
    PrivateFile(int handle, QString folder, QString name);

    int m_handle;
    QString m_folder;
    QString m_name;
    bool m_isPublished = false;
};

}
