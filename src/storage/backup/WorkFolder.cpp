// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/WorkFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    constexpr QLatin1StringView kPrefix(".rooftree-work-");

    QString folderOf(const QString& beside) { return QFileInfo(beside).absolutePath(); }

    int openFolder(const QByteArray& path)
    {
        return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    }

}

WorkFolder::WorkFolder(QString path, int handle) : m_path(std::move(path)), m_handle(handle) { }

domain::Result<std::unique_ptr<WorkFolder>> WorkFolder::make(const QString& beside)
{
    auto name = QFile::encodeName(QDir(folderOf(beside)).filePath(kPrefix + u"XXXXXX"_s));
    if (mkdtemp(name.data()) == nullptr)
        return domain::fail(domain::ErrorKind::Storage, u"database"_s,
            errno == ENOSPC || errno == EDQUOT ? u"backup.disk-full"_s : u"backup.not-written"_s);
    const auto handle = openFolder(name);
    flock(handle, LOCK_EX | LOCK_NB);
    return std::unique_ptr<WorkFolder>(new WorkFolder(QFile::decodeName(name), handle));
}

WorkFolder::~WorkFolder()
{
    QDir(m_path).removeRecursively();
    ::close(m_handle);
}

QString WorkFolder::path(const QString& name) const { return QDir(m_path).filePath(name); }

void WorkFolder::removeLeftovers(const QString& beside)
{
    const QDir folder(folderOf(beside));
    const auto names = folder.entryList(
        { kPrefix + u'*' }, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const auto& name : names) {
        const auto path = folder.filePath(name);
        const auto handle = openFolder(QFile::encodeName(path));
        if (handle < 0)
            continue;
        if (flock(handle, LOCK_EX | LOCK_NB) == 0)
            QDir(path).removeRecursively();
        ::close(handle);
    }
}

}
