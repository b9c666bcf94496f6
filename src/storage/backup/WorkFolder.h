// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QString>

#include <memory>

namespace rooftree::storage {

/// A folder beside a database for what is not sealed: only its owner can enter it, it lies on the
/// database's own disk with the database's own protection, and it goes with the object. Never in
/// /tmp, never where backups go.
class WorkFolder final {
public:
    /// Storage backup.disk-full, backup.not-written.
    [[nodiscard]] static domain::Result<std::unique_ptr<WorkFolder>> make(const QString& beside);
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    [[nodiscard]] QString path(const QString& name) const;

    /// Removes the folders of programs that were killed.
    static void removeLeftovers(const QString& beside);

private:
    WorkFolder(QString path, int handle);

    QString m_path;
    int m_handle; ///< locked: the folder has a living owner
};

}
