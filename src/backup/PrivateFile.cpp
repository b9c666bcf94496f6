// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/PrivateFile.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr QLatin1StringView kUnfinished(".rooftree-unfinished");
    constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

    auto refuse(const QString& code, ErrorKind kind = ErrorKind::Storage)
    {
        return domain::fail(kind, u"folder"_s, code);
    }

    auto refuseErrno(int number)
    {
        if (number == ENOSPC || number == EDQUOT || number == EFBIG)
            return refuse(u"backup.disk-full"_s);
        if (number == ENOENT || number == ENOTDIR)
            return refuse(u"backup.no-folder"_s);
        if (number == EACCES || number == EPERM || number == EROFS)
            return refuse(u"backup.not-permitted"_s);
        return refuse(u"backup.not-written"_s);
    }

    QByteArray native(const QString& folder, const QString& name)
    {
        return QFile::encodeName(QDir(folder).filePath(name));
    }

}

PrivateFile::PrivateFile(int handle, QString folder, QString name)
    : m_handle(handle)
    , m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<PrivateFile>> PrivateFile::create(const QString& folder, const QString& name)
{
    const auto handle = ::open(native(folder, name + kUnfinished).constData(),
        O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly);
    if (handle < 0)
        return refuseErrno(errno);
    flock(handle, LOCK_EX | LOCK_NB);
    return std::unique_ptr<PrivateFile>(new PrivateFile(handle, folder, name));
}

PrivateFile::~PrivateFile()
{
    if (!m_isPublished)
        unlink(QFile::encodeName(path()).constData());
    ::close(m_handle);
}

QString PrivateFile::path() const
{
    return QDir(m_folder).filePath(m_isPublished ? m_name : m_name + kUnfinished);
}

bool PrivateFile::isPrivate() const
{
    struct stat info { };

    return fstat(m_handle, &info) == 0 && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Result<void> PrivateFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count = ::write(m_handle, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refuseErrno(errno);
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<void> PrivateFile::sync()
{
    if (fsync(m_handle) != 0)
        return refuseErrno(errno);
    return {};
}

Result<void> PrivateFile::publish()
{
    const auto from = native(m_folder, m_name + kUnfinished);
    const auto to = native(m_folder, m_name);
    // A stick's file system knows no second names and no flags; there a look before has to do.
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        const auto isTaken = errno == EEXIST || QFile::exists(QDir(m_folder).filePath(m_name));
        if (isTaken)
            return refuse(u"backup.file-exists"_s, ErrorKind::Conflict);
        if (rename(from.constData(), to.constData()) != 0)
            return refuseErrno(errno);
    }
    m_isPublished = true;
    // A new name survives a power cut only when its folder was synced.
    const auto folder
        = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        ::close(folder);
    }
    return {};
}

void PrivateFile::removeLeftovers(const QString& folder)
{
    const auto names
        = QDir(folder).entryList({ u"rooftree-*"_s + kUnfinished }, QDir::Files | QDir::NoSymLinks);
    for (const auto& name : names) {
        const auto path = native(folder, name);
        const auto handle = ::open(path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
        if (handle < 0)
            continue;
        if (flock(handle, LOCK_EX | LOCK_NB) == 0)
            unlink(path.constData());
        ::close(handle);
    }
}

}
