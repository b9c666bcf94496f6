// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/OwnIndicators.h"

#include "storage/audit/SqlIndicatorSource.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    using audit::IndicatorLibrary;
    using domain::Result;

    constexpr qint64 kLargest = 256 * 1024;
    constexpr qsizetype kMost = 100;

    auto unreadable()
    {
        return domain::fail(
            domain::ErrorKind::Validation, u"file"_s, u"indicator.file-unreadable"_s);
    }

}

QString ownIndicatorFolder(const storage::DatabaseUrl& url)
{
    const QDir dir = url.engine() == storage::Engine::Sqlite
        ? QFileInfo(url.path()).dir()
        : QDir(
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rooftree"_s);
    return dir.filePath(u"indicators"_s);
}

Result<IndicatorLibrary::File> readIndicatorFile(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.size() > kLargest || !file.open(QIODevice::ReadOnly))
        return unreadable();
    return IndicatorLibrary::File { info.completeBaseName(), file.read(kLargest) };
}

QStringList registerIds(const app::Rules& rules)
{
    QStringList ids;
    for (const auto& each : rules.registers)
        ids += each.id;
    return ids;
}

void addOwnIndicators(
    IndicatorLibrary& library, storage::Database& database, const app::Rules& rules)
{
    const QDir folder(ownIndicatorFolder(database.url()));
    const auto names = folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    std::vector<IndicatorLibrary::File> files;
    for (const QString& name : names.mid(0, kMost)) {
        // An unreadable one is read as empty, and then named with the others.
        files.push_back(
            readIndicatorFile(folder.filePath(name))
                .value_or(IndicatorLibrary::File { QFileInfo(name).completeBaseName(), {} }));
    }
    library.addOwn(files, registerIds(rules));
    std::vector<std::pair<QString, domain::Error>> failed;
    for (const auto& each : library.indicators()) {
        if (!each.isOwn || !each.hasData())
            continue;
        if (const auto tried = tryOn(database, each.sql); !tried)
            failed.emplace_back(each.id, tried.error());
    }
    for (const auto& [id, why] : failed)
        library.drop(id, why);
}

Result<void> tryOn(storage::Database& database, const QString& sql)
{
    return storage::SqlIndicatorSource(database).tryOut(sql);
}

}
