// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/LinuxMachine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    constexpr int kRights = 0777;

    QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    /// The table writes spaces and backslashes as octal numbers.
    QString unescaped(QByteArray field)
    {
        field.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n");
        return QFile::decodeName(field.replace("\\134", "\\"));
    }

    /// The nearest folder that exists, without links.
    QString settled(const QString& path)
    {
        QFileInfo info(path);
        while (!info.exists() && !info.isRoot())
            info.setFile(info.absolutePath());
        return info.canonicalFilePath();
    }

    bool isBelow(const QString& path, const QString& mountPoint)
    {
        return mountPoint == u"/" || path == mountPoint || path.startsWith(mountPoint + u'/');
    }

    /// What a volume is made of: none for a disk or a partition of one.
    QStringList partsOf(const QString& block)
    {
        QStringList parts;
        const QDir below(block + u"/slaves"_s);
        for (const auto& name : below.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            parts << QFileInfo(below.filePath(name)).canonicalFilePath();
        return parts;
    }

    void collectDisks(const QString& block, QStringList& disks)
    {
        const auto parts = partsOf(block);
        for (const auto& part : parts)
            collectDisks(part, disks);
        if (!parts.isEmpty())
            return;
        const auto isPartition = QFileInfo::exists(block + u"/partition"_s);
        disks << QFileInfo(isPartition ? QFileInfo(block).path() : block).fileName();
    }

    bool isEncrypted(const QString& block)
    {
        if (contentOf(block + u"/dm/uuid"_s).startsWith("CRYPT-"))
            return true;
        const auto parts = partsOf(block);
        return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), &isEncrypted);
    }

}

struct LinuxMachine::Mount {
    QString point;
    QByteArray device; ///< "8:1"
    QString fileSystem;
    QString source;
};

LinuxMachine::LinuxMachine(QString sys, QString mounts)
    : m_sys(std::move(sys))
    , m_mounts(std::move(mounts))
{
}

LinuxMachine::Mount LinuxMachine::mountOf(const QString& path) const
{
    const auto place = settled(path);
    Mount best;
    const auto lines = contentOf(m_mounts).split('\n');
    for (const auto& line : lines) {
        // "36 35 8:1 / /home rw,noatime shared:1 - ext4 /dev/sda1 rw" (proc(5))
        const auto fields = line.split(' ');
        const auto dash = fields.indexOf("-");
        if (dash < 6 || fields.size() < dash + 3)
            continue;
        const auto point = unescaped(fields[4]);
        if (isBelow(place, point) && point.size() >= best.point.size())
            best = { point, fields[2], QString::fromLatin1(fields[dash + 1]),
                unescaped(fields[dash + 2]) };
    }
    return best;
}

QString LinuxMachine::blockOf(const Mount& mount) const
{
    auto device = mount.device;

    struct stat info { };

    // btrfs and its like have a number of their own that no device bears.
    if (device.startsWith("0:") && stat(QFile::encodeName(mount.source).constData(), &info) == 0
        && S_ISBLK(info.st_mode))
        device = QByteArray::number(major(info.st_rdev)) + ':'
            + QByteArray::number(minor(info.st_rdev));
    return QFileInfo(m_sys + u"/dev/block/"_s + QString::fromLatin1(device)).canonicalFilePath();
}

QStringList LinuxMachine::disksOf(const QString& path) const
{
    QStringList disks;
    if (const auto block = blockOf(mountOf(path)); !block.isEmpty())
        collectDisks(block, disks);
    return disks;
}

app::DiskEncryption LinuxMachine::encryptionOf(const QString& path) const
{
    const auto mount = mountOf(path);
    if (mount.fileSystem == u"ecryptfs")
        return app::DiskEncryption::On;
    const auto block = blockOf(mount);
    if (block.isEmpty())
        return app::DiskEncryption::Unknown;
    return isEncrypted(block) ? app::DiskEncryption::On : app::DiskEncryption::Off;
}

QString LinuxMachine::fileSystemOf(const QString& path) const { return mountOf(path).fileSystem; }

std::optional<app::PathRights> LinuxMachine::rightsOf(const QString& path) const
{
    struct stat info { };

    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return app::PathRights { static_cast<int>(info.st_mode & kRights), info.st_uid == geteuid(),
        S_ISDIR(info.st_mode) };
}

}
