// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/doctor/Machine.h"

namespace rooftree::composition {

/// What Linux tells under /sys and in the table of mounts.
class LinuxMachine final : public app::Machine {
public:
    explicit LinuxMachine(QString sys = QStringLiteral("/sys"),
        QString mounts = QStringLiteral("/proc/self/mountinfo"));

    [[nodiscard]] QStringList disksOf(const QString& path) const override;
    /// On below a device-mapper volume of LUKS or plain dm-crypt, or on eCryptfs; Off on a plain
    /// disk; Unknown where the system hides what lies below, as a container does. A disk that
    /// encrypts by itself looks like a plain one.
    [[nodiscard]] app::DiskEncryption encryptionOf(const QString& path) const override;
    [[nodiscard]] QString fileSystemOf(const QString& path) const override;
    [[nodiscard]] std::optional<app::PathRights> rightsOf(const QString& path) const override;

private:
    struct Mount;

    [[nodiscard]] Mount mountOf(const QString& path) const;
    /// The folder of a block device under /sys; empty when there is none.
    [[nodiscard]] QString blockOf(const Mount& mount) const;

    QString m_sys;
    QString m_mounts;
};

}
