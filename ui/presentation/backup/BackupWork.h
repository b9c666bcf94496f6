// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupRoom.h"
#include "application/doctor/Doctor.h"

#include <QThreadPool>

#include <memory>

namespace rooftree::presentation {

/// Copies of the practice and looking at its health take long: they have a worker and connections
/// of their own, so that the desk goes on meanwhile.
class BackupWork {
public:
    BackupWork() = default;
    BackupWork(const BackupWork&) = delete;
    BackupWork& operator=(const BackupWork&) = delete;
    virtual ~BackupWork() = default;

    [[nodiscard]] virtual QThreadPool& worker() = 0;

    /// Over a connection that closes with the last copy. Called, used and dropped on worker().
    [[nodiscard]] virtual domain::Result<std::shared_ptr<app::BackupRoom>> openBackups() = 0;
    [[nodiscard]] virtual domain::Result<std::shared_ptr<const app::Doctor>> openDoctor() = 0;
};

}
