// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/ReportFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

domain::Result<void> writePrivately(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isPrivate = file.open(QIODevice::WriteOnly)
        // After opening: a file that is replaced would pass its own permissions on.
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isPrivate || file.write(content) != content.size() || !file.commit())
        return domain::fail(domain::ErrorKind::Storage, u"file"_s, u"export.not-written"_s);
    keepName(path);
    return {};
}

void keepName([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    const auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const auto handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    // A file system that cannot do it has nothing else to offer either.
    fsync(handle);
    ::close(handle);
#endif
}

}
