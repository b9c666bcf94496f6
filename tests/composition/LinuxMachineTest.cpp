// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/LinuxMachine.h"

#include "catch_compat.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using app::DiskEncryption;

namespace {

/// A machine on paper: mounts and block devices as the kernel would list them.
class PaperMachine final {
public:
    /// `name` under devices; `number` is what mounts call it.
    void addDevice(const QString& name, const QString& number, const QString& uuid = {})
    {
        const auto folder = u"sys/devices/"_s + name;
        QDir(m_folder.path()).mkpath(folder + u"/slaves"_s);
        QDir(m_folder.path()).mkpath(u"sys/dev/block"_s);
        QFile::link(path(folder), path(u"sys/dev/block/"_s + number));
        if (!uuid.isEmpty()) {
            QDir(m_folder.path()).mkpath(folder + u"/dm"_s);
            write(folder + u"/dm/uuid"_s, uuid.toUtf8());
        }
    }

    void addPartition(const QString& disk, const QString& name, const QString& number)
    {
        addDevice(disk + u'/' + name, number);
        write(u"sys/devices/"_s + disk + u'/' + name + u"/partition"_s, "1");
    }

    void liesOn(const QString& name, const QString& below)
    {
        QFile::link(path(u"sys/devices/"_s + below),
            path(u"sys/devices/%1/slaves/%2"_s.arg(name, below.section(u'/', -1))));
    }

    QString mount(const QString& folder, const QString& number, const QString& type = u"ext4"_s)
    {
        QDir(m_folder.path()).mkpath(folder);
        const auto point = QFileInfo(path(folder)).canonicalFilePath();
        m_mounts += u"36 35 %1 / %2 rw,noatime shared:1 - %3 /dev/x rw\n"_s
                        .arg(number, QString(point).replace(u' ', u"\\040"_s), type)
                        .toUtf8();
        write(u"mountinfo"_s, m_mounts);
        return point;
    }

    [[nodiscard]] composition::LinuxMachine machine() const
    {
        return composition::LinuxMachine(path(u"sys"_s), path(u"mountinfo"_s));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
    QByteArray m_mounts;
};

}

TEST_CASE("a LUKS volume is encrypted, also below LVM, and a plain disk is not",
    "[composition][doctor][r72]")
{
    PaperMachine paper;
    paper.addPartition(u"sda"_s, u"sda2"_s, u"8:2"_s);
    paper.addDevice(u"dm-0"_s, u"253:0"_s, u"CRYPT-LUKS2-0123456789abcdef-home"_s);
    paper.liesOn(u"dm-0"_s, u"sda/sda2"_s);
    paper.addDevice(u"dm-1"_s, u"253:1"_s, u"LVM-abcdef"_s);
    paper.liesOn(u"dm-1"_s, u"dm-0"_s);
    paper.addPartition(u"sdb"_s, u"sdb1"_s, u"8:17"_s);
    paper.addDevice(u"dm-2"_s, u"253:2"_s, u"LVM-fedcba"_s);
    paper.liesOn(u"dm-2"_s, u"sdb/sdb1"_s);
    const auto home = paper.mount(u"home"_s, u"253:1"_s);
    const auto stick = paper.mount(u"media/my stick"_s, u"8:17"_s, u"vfat"_s);
    const auto volume = paper.mount(u"plain"_s, u"253:2"_s);
    const auto machine = paper.machine();

    CHECK(machine.encryptionOf(home + u"/practice.db"_s) == DiskEncryption::On);
    CHECK(machine.encryptionOf(stick) == DiskEncryption::Off);
    CHECK(machine.encryptionOf(volume) == DiskEncryption::Off);
    CHECK(machine.fileSystemOf(stick + u"/x"_s) == u"vfat"_s);
}

TEST_CASE("what the system hides is unknown, never taken for safe", "[composition][doctor][r72]")
{
    PaperMachine paper;
    const auto hidden = paper.mount(u"work"_s, u"0:44"_s, u"overlay"_s);
    const auto private_ = paper.mount(u"private"_s, u"0:45"_s, u"ecryptfs"_s);
    const auto machine = paper.machine();

    CHECK(machine.encryptionOf(hidden) == DiskEncryption::Unknown);
    CHECK(machine.disksOf(hidden).isEmpty());
    CHECK(machine.encryptionOf(private_) == DiskEncryption::On);
    CHECK_FALSE(app::isOnSameDisk(machine, hidden, hidden));
}

TEST_CASE("two partitions of one disk share it, a second disk does not",
    "[composition][backup][i15][r42]")
{
    PaperMachine paper;
    paper.addDevice(u"sda"_s, u"8:0"_s);
    paper.addPartition(u"sda"_s, u"sda1"_s, u"8:1"_s);
    paper.addPartition(u"sda"_s, u"sda2"_s, u"8:2"_s);
    paper.addDevice(u"dm-0"_s, u"253:0"_s, u"CRYPT-LUKS2-x"_s);
    paper.liesOn(u"dm-0"_s, u"sda/sda2"_s);
    paper.addPartition(u"sdb"_s, u"sdb1"_s, u"8:17"_s);
    const auto home = paper.mount(u"home"_s, u"253:0"_s);
    const auto data = paper.mount(u"data"_s, u"8:1"_s);
    const auto stick = paper.mount(u"stick"_s, u"8:17"_s);
    const auto machine = paper.machine();

    CHECK(machine.disksOf(home + u"/practice.db"_s) == QStringList { u"sda"_s });
    CHECK(app::isOnSameDisk(machine, home, data + u"/backups"_s));
    CHECK_FALSE(app::isOnSameDisk(machine, home, stick));
}

TEST_CASE("the rights of a path are told as they are", "[composition][doctor]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const composition::LinuxMachine machine;

    const auto rights = machine.rightsOf(file.fileName());

    REQUIRE(rights);
    CHECK(rights->mode == 0640);
    CHECK(rights->isOurs);
    CHECK_FALSE(rights->isFolder);
    CHECK_FALSE(machine.rightsOf(folder.filePath(u"y"_s)));
}
