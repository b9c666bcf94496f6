// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/FileSwitch.h"

#include "storage/backup/DiskSync.h"
#include "storage/engine/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr QLatin1StringView kPending("-restore-pending-");
    constexpr QLatin1StringView kAside("-before-restore-");

    auto refuse(ErrorKind kind, const QString& code)
    {
        return domain::fail(kind, u"database"_s, code);
    }

    bool moved(const QString& from, const QString& to)
    {
        return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData())
            == 0;
    }

    /// The bytes that SQLite locks (os_unix.c); whoever has the database open in WAL mode holds a
    /// shared lock on some of them.
    class ExclusiveLock final {
    public:
        explicit ExclusiveLock(const QString& path)
            : m_handle(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
        {
            constexpr off_t kLockBytes = 0x40000000;
            constexpr off_t kLockSize = 512;

            struct flock wish { };

            wish.l_type = F_WRLCK;
            wish.l_whence = SEEK_SET;
            wish.l_start = kLockBytes;
            wish.l_len = kLockSize;
            if (m_handle < 0)
                return;
            m_isHeld = fcntl(m_handle, F_OFD_SETLK, &wish) == 0;
            m_isSomebodyElses = !m_isHeld && (errno == EAGAIN || errno == EACCES);
        }

        ~ExclusiveLock()
        {
            if (m_handle >= 0)
                ::close(m_handle);
        }

        ExclusiveLock(const ExclusiveLock&) = delete;
        ExclusiveLock& operator=(const ExclusiveLock&) = delete;

        [[nodiscard]] bool isHeld() const { return m_isHeld; }

        /// Only a lock that is refused says that somebody is there; a disk that fails does not.
        [[nodiscard]] auto refusal() const
        {
            return m_isSomebodyElses ? refuse(ErrorKind::Busy, u"restore.in-use"_s)
                                     : refuse(ErrorKind::Storage, u"restore.no-lock"_s);
        }

    private:
        int m_handle;
        bool m_isHeld = false;
        bool m_isSomebodyElses = false;
    };

    const std::array<QString, 4>& companions()
    {
        static const std::array<QString, 4> s_suffixes { QString(), u"-wal"_s, u"-shm"_s,
            u"-journal"_s };
        return s_suffixes;
    }

    /// While the new file waits under its pending name, whatever is at `path` is the old one. Each
    /// step may have happened already.
    Result<void> complete(const QString& path, const QString& pending, const QString& stamp)
    {
        const auto aside = path + kAside + stamp;
        for (const auto& suffix : companions()) {
            if (QFileInfo::exists(path + suffix) && !moved(path + suffix, aside + suffix))
                return refuse(ErrorKind::Storage, u"backup.not-written"_s);
        }
        syncFolder(path);
        if (!moved(pending, path))
            return refuse(ErrorKind::Storage, u"backup.not-written"_s);
        syncFolder(path);
        return {};
    }

    /// After a switch that the disk refused on the way: the old files come back before the new one
    /// loses its pending name, so a power cut in between still leaves one of the two whole.
    Result<void> takeBack(const QString& path, const QString& pending, const QString& stamp)
    {
        const auto aside = path + kAside + stamp;
        auto isBack = true;
        for (const auto& suffix : companions()) {
            if (QFileInfo(aside + suffix).isFile() && !QFileInfo::exists(path + suffix))
                isBack = moved(aside + suffix, path + suffix) && isBack;
        }
        syncFolder(path);
        if (!isBack || ::unlink(QFile::encodeName(pending).constData()) != 0)
            return refuse(ErrorKind::Storage, u"restore.unfinished"_s);
        syncFolder(path);
        return refuse(ErrorKind::Storage, u"backup.not-written"_s);
    }

    /// One program at a time completes; the others wait for it.
    class FolderLock final {
    public:
        explicit FolderLock(const QString& path)
            : m_handle(::open(QFile::encodeName(QFileInfo(path).path()).constData(),
                O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        {
            if (m_handle >= 0)
                ::flock(m_handle, LOCK_EX);
        }

        ~FolderLock()
        {
            if (m_handle >= 0)
                ::close(m_handle);
        }

        FolderLock(const FolderLock&) = delete;
        FolderLock& operator=(const FolderLock&) = delete;

    private:
        int m_handle;
    };

    QStringList pendingOf(const QString& path)
    {
        const QFileInfo place(path);
        const auto start = place.fileName() + kPending;
        QStringList found;
        for (const auto& name : QDir(place.path()).entryList(QDir::Files | QDir::Hidden)) {
            if (name.startsWith(start))
                found << name.mid(start.size());
        }
        return found;
    }

}

Result<QString> switchFiles(const QString& path, const QString& fresh, const QString& stamp)
{
    const auto wasThere = QFileInfo::exists(path);
    const ExclusiveLock lock(path);
    if (wasThere && !lock.isHeld())
        return lock.refusal();
    const auto aside = path + kAside + stamp;
    if (QFileInfo::exists(aside))
        return refuse(ErrorKind::Conflict, u"backup.file-exists"_s);
    // Its log could not be moved into it: the file alone is not all of it.
    if (QFileInfo::exists(fresh + u"-wal"_s))
        return refuse(ErrorKind::Storage, u"backup.not-written"_s);
    const FolderLock folder(path);
    const auto pending = path + kPending + stamp;
    if (!moved(fresh, pending))
        return refuse(ErrorKind::Storage, u"backup.not-written"_s);
    syncFolder(path);
    if (const auto done = complete(path, pending, stamp); !done)
        return domain::failure(takeBack(path, pending, stamp));
    return wasThere ? aside : QString();
}

Result<void> finishSwitch(const QString& path)
{
    if (pendingOf(path).isEmpty())
        return {};
    const FolderLock folder(path);
    // Somebody else may have been faster.
    for (const auto& stamp : pendingOf(path)) {
        log().warn("Completing a restore that was cut short.");
        const ExclusiveLock lock(path);
        if (QFileInfo::exists(path) && !lock.isHeld())
            return lock.refusal();
        if (const auto done = complete(path, path + kPending + stamp, stamp); !done)
            return done;
    }
    return {};
}

}
