// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/ReportFile.h"

#include <QSaveFile>

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
    return {};
}

}
