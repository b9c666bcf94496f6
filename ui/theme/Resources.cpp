// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Resources.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// The linker drops the resources of a static library unless somebody names them, outside any
// namespace.
static void initialiseThemeResources()
{
    Q_INIT_RESOURCE(theme);
    Q_INIT_RESOURCE(languages);
}

namespace rooftree::ui {
namespace {

    QString located(const QString& path)
    {
        initialiseThemeResources();
        return u":/rooftree/"_s + path;
    }

}

QByteArray readResource(const QString& path)
{
    QFile file(located(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList listResources(const QString& folder)
{
    return QDir(located(folder)).entryList(QDir::Files, QDir::Name);
}

}
