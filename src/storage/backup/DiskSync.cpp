// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/DiskSync.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace rooftree::storage {
namespace {

    bool sync(const QString& path, int flags)
    {
        const auto handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
        if (handle < 0)
            return false;
        const auto isSynced = fsync(handle) == 0;
        ::close(handle);
        return isSynced;
    }

}

bool syncFile(const QString& path) { return sync(path, O_RDONLY); }

void syncFolder(const QString& path)
{
    static_cast<void>(sync(QFileInfo(path).path(), O_RDONLY | O_DIRECTORY));
}

}
