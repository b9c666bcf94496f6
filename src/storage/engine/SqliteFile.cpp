// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SqliteFile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::fail;
    using domain::Result;

    // From statfs(2) and linux/magic.h: nfs, smb, cifs, smb2, 9p, fuse, ceph, afs (two), coda,
    // gfs2, ocfs2, lustre, gpfs, vboxsf.
    constexpr std::array<std::uint64_t, 15> kSharedTypes { 0x6969, 0x517B, 0xFF534D42, 0xFE534D42,
        0x01021997, 0x65735546, 0x00C36400, 0x5346414F, 0x6B414653, 0x73757245, 0x01161970,
        0x7461636F, 0x0BD00BD0, 0x47504653, 0x786F4256 };

    struct Header {
        static constexpr qint64 kSize = 100;
        QByteArray bytes;

        [[nodiscard]] bool isDatabase() const
        {
            return bytes.size() == kSize && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
        }

        [[nodiscard]] std::uint32_t word(int offset) const
        {
            return qFromBigEndian<std::uint32_t>(bytes.constData() + offset);
        }

        [[nodiscard]] qint64 pageSize() const
        {
            const auto size = qFromBigEndian<std::uint16_t>(bytes.constData() + 16);
            return size == 1 ? 65536 : size;
        }

        /// The length the header promises; nothing when an old program wrote last.
        [[nodiscard]] std::optional<qint64> length() const
        {
            constexpr int kChangeCounter = 24;
            constexpr int kPages = 28;
            constexpr int kValidFor = 92;
            if (word(kChangeCounter) != word(kValidFor) || word(kPages) == 0)
                return std::nullopt;
            return pageSize() * word(kPages);
        }

        [[nodiscard]] std::uint32_t applicationId() const { return word(68); }
    };

    auto refuse(ErrorKind kind, const QString& code) { return fail(kind, u"database"_s, code); }

    Result<void> checkLocal(const QString& folder)
    {
        struct statfs info { };

        if (statfs(QFile::encodeName(folder).constData(), &info) != 0)
            return refuse(ErrorKind::NotFound, u"database.missing"_s);
        if (isSharedFileSystem(static_cast<std::uint64_t>(info.f_type)))
            return refuse(ErrorKind::Incompatible, u"database.network-share"_s);
        return {};
    }

    /// Looks at the name itself, never through a link.
    std::optional<struct stat> statOf(const QString& path)
    {
        struct stat info { };

        if (lstat(QFile::encodeName(path).constData(), &info) != 0)
            return std::nullopt;
        return info;
    }

    Result<void> checkPlain(const struct stat& info)
    {
        if (S_ISLNK(info.st_mode))
            return refuse(ErrorKind::Incompatible, u"database.symbolic-link"_s);
        if (!S_ISREG(info.st_mode))
            return refuse(ErrorKind::Incompatible, u"database.not-a-file"_s);
        // Two names would mean two logs for one database.
        if (info.st_nlink > 1)
            return refuse(ErrorKind::Incompatible, u"database.hard-link"_s);
        return {};
    }

    Result<void> checkCompanions(const QString& path)
    {
        for (const auto& suffix : { u"-wal"_s, u"-shm"_s, u"-journal"_s }) {
            if (const auto info = statOf(path + suffix)) {
                if (const auto plain = checkPlain(*info); !plain)
                    return plain;
            }
        }
        return {};
    }

    qint64 sizeOf(const QString& path)
    {
        const auto info = statOf(path);
        return info ? info->st_size : 0;
    }

    /// Ours have a rollback journal only while they get their mark, before the log is switched on
    /// and anything is in them. A power cut then leaves a page at most, torn or about to be taken
    /// back.
    bool isUnfinished(const QString& path, qint64 size)
    {
        constexpr qint64 kFirstPage = 4096;
        constexpr qint64 kLogWithoutFrames = 32;
        return size <= kFirstPage && sizeOf(path + u"-journal"_s) > 0
            && sizeOf(path + u"-wal"_s) <= kLogWithoutFrames;
    }

    /// SQLite throws the journal of an empty file away.
    Result<void> beginAgain(const QString& path)
    {
        if (truncate(QFile::encodeName(path).constData(), 0) != 0)
            return refuse(ErrorKind::Storage, u"database.not-permitted"_s);
        return {};
    }

    /// The first bytes, read through SQLite's own handle. Had we opened and closed the file, every
    /// lock of this process on it would be gone, those of its other connections too: another
    /// program that closes the database would then take itself for the last one and remove the log
    /// that they write (sqlite.org, "How To Corrupt", 2.2). Nothing is locked, recovered or
    /// written.
    Result<QByteArray> firstBytes(const QString& path)
    {
        sqlite3* opened = nullptr;
        const auto code = sqlite3_open_v2(
            QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
        const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> handle(opened, &sqlite3_close);
        sqlite3_file* file = nullptr;
        if (code == SQLITE_OK)
            sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file);
        if (file == nullptr || file->pMethods == nullptr)
            return refuse(ErrorKind::Storage, u"database.not-permitted"_s);
        QByteArray bytes(Header::kSize, '\0');
        const auto read = file->pMethods->xRead(file, bytes.data(), Header::kSize, 0);
        if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
            return refuse(ErrorKind::Storage, u"database.not-permitted"_s);
        return bytes;
    }

    Result<void> checkHeader(const QString& path, qint64 size)
    {
        const auto bytes = firstBytes(path);
        if (!bytes)
            return domain::failure(bytes);
        const Header header { *bytes };
        if (!header.isDatabase() || header.applicationId() != kApplicationId)
            return refuse(ErrorKind::Incompatible, u"database.not-ours"_s);
        // Pages that only the log holds may lie beyond the end.
        const auto hasLog = sizeOf(path + u"-wal"_s) > 0;
        if (!hasLog && header.length() && size < *header.length())
            return refuse(ErrorKind::Storage, u"database.damaged"_s);
        return {};
    }

    Result<void> createFolder(const QString& folder)
    {
        if (QFileInfo::exists(folder))
            return {};
        if (const auto parent = createFolder(QFileInfo(folder).path()); !parent)
            return parent;
        if (mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return refuse(ErrorKind::Storage, u"database.not-permitted"_s);
        return {};
    }

    /// A new name survives a power cut only when its folder was synced.
    void syncFolder(const QString& folder)
    {
        const auto handle
            = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return;
        fsync(handle);
        close(handle);
    }

    Result<void> createNew(const QString& path)
    {
        const auto handle = open(QFile::encodeName(path).constData(),
            O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (handle < 0) {
            const auto isFull = errno == ENOSPC || errno == EDQUOT;
            return refuse(
                ErrorKind::Storage, isFull ? u"database.disk-full"_s : u"database.not-permitted"_s);
        }
        fsync(handle);
        close(handle);
        syncFolder(QFileInfo(path).path());
        return {};
    }

}

bool isSharedFileSystem(std::uint64_t type)
{
    // Some kernels hand the 32-bit number out sign-extended.
    constexpr std::uint64_t kLow = 0xFFFFFFFF;
    return std::find(kSharedTypes.begin(), kSharedTypes.end(), type & kLow) != kSharedTypes.end();
}

Result<void> checkExistingFile(const QString& path)
{
    const auto info = statOf(path);
    if (!info)
        return refuse(ErrorKind::NotFound, u"database.missing"_s);
    if (const auto plain = checkPlain(*info); !plain)
        return plain;
    if (info->st_size == 0)
        return refuse(ErrorKind::NotFound, u"database.missing"_s);
    if (const auto local = checkLocal(QFileInfo(path).path()); !local)
        return local;
    if (const auto companions = checkCompanions(path); !companions)
        return companions;
    if (isUnfinished(path, info->st_size))
        return refuse(ErrorKind::NotFound, u"database.missing"_s);
    return checkHeader(path, info->st_size);
}

Result<void> createFile(const QString& path)
{
    const auto folder = QFileInfo(path).path();
    if (const auto made = createFolder(folder); !made)
        return made;
    if (const auto local = checkLocal(folder); !local)
        return local;
    const auto info = statOf(path);
    if (!info)
        return createNew(path);
    if (const auto plain = checkPlain(*info); !plain)
        return plain;
    if (const auto companions = checkCompanions(path); !companions)
        return companions;
    if (info->st_size > 0 && !isUnfinished(path, info->st_size))
        return refuse(ErrorKind::Conflict, u"database.exists"_s);
    return info->st_size > 0 ? beginAgain(path) : Result<void>();
}

}
