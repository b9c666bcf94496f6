// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace rooftree::app {

enum class DiskEncryption { On, Off, Unknown };

/// What is known of a path: its owner's and everybody else's rights, as chmod counts them.
struct PathRights {
    int mode = 0;
    bool isOurs = false;
    bool isFolder = false;
};

/// The computer that the program runs on, as far as the doctor looks at it. Asks the system, never
/// another program.
class Machine {
public:
    Machine() = default;
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;
    virtual ~Machine() = default;

    /// The disks that a path lies on ("sda"); empty when that cannot be told.
    [[nodiscard]] virtual QStringList disksOf(const QString& path) const = 0;
    /// Whether everything that lies below a path is encrypted by the system.
    [[nodiscard]] virtual DiskEncryption encryptionOf(const QString& path) const = 0;
    /// "ext4", or a number for one that has no name here.
    [[nodiscard]] virtual QString fileSystemOf(const QString& path) const = 0;
    /// None when there is nothing at the path.
    [[nodiscard]] virtual std::optional<PathRights> rightsOf(const QString& path) const = 0;
};

/// Whether two paths share a disk; false when that cannot be told.
[[nodiscard]] bool isOnSameDisk(const Machine& machine, const QString& one, const QString& other);

}
