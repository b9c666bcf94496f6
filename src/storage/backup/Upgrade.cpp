// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/Upgrade.h"

#include "storage/Database.h"
#include "storage/RecordedMigration.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/backup/DiskSync.h"
#include "storage/backup/ServerCopy.h"
#include "storage/backup/VacuumInto.h"
#include "storage/backup/WorkFolder.h"
#include "storage/engine/Log.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    const QString kMark = u"-before-upgrade-"_s;

    /// What the copy must have, read back from it.
    Result<void> checkAgainst(const RowCounts& counts, const QString& path)
    {
        const auto url = DatabaseUrl::file(path);
        if (!url)
            return domain::failure(url);
        const auto copy = Database::open(*url, OpenMode::Existing);
        if (!copy)
            return domain::failure(copy);
        return (*copy)->attempt([&]() -> Result<void> {
            if (const auto sound = checkPages(**copy); !sound)
                return sound;
            if (countRows(**copy) != counts)
                return domain::fail(ErrorKind::Storage, u"database"_s, u"backup.not-written"_s);
            return {};
        });
    }

    void removeOlderCopies(const QFileInfo& practice, int copiesKept)
    {
        const auto folder = practice.absoluteDir();
        const auto copies = folder.entryInfoList(
            { practice.fileName() + kMark + u'*' }, QDir::Files, QDir::Time); // the newest first
        for (const auto& each : copies.mid(copiesKept))
            QFile::remove(each.absoluteFilePath());
    }

    /// What the name of the copy has more than the practice's.
    QString markOf(int version, const domain::Clock& clock)
    {
        const auto moment = QDateTime::fromMSecsSinceEpoch(clock.now().ms, Qt::UTC);
        return kMark + QString::number(version) + u'-' + moment.toString(u"yyyyMMdd-HHmmss"_s);
    }

    Result<QString> keepCopy(const QString& path, const RowCounts& counts, const QString& mark)
    {
        const auto kept = path + mark;
        const auto folder = WorkFolder::make(path);
        if (!folder)
            return domain::failure(folder);
        const auto fresh = (*folder)->path(u"copy.rooftree"_s);
        if (const auto copied = vacuumInto(path, fresh, {}); !copied)
            return domain::failure(copied);
        if (const auto checked = checkAgainst(counts, fresh); !checked)
            return domain::failure(checked);
        if (QFileInfo::exists(kept))
            return domain::fail(ErrorKind::Conflict, u"database"_s, u"backup.file-exists"_s);
        if (!syncFile(fresh) || !QFile::rename(fresh, kept))
            return domain::fail(ErrorKind::Storage, u"database"_s, u"backup.not-written"_s);
        syncFolder(kept);
        log().info("A copy of the practice was kept before the upgrade.");
        return kept;
    }

}

bool hasLostRows(const RowCounts& before, const RowCounts& after)
{
    for (auto table = before.begin(); table != before.end(); ++table) {
        if (after.contains(table.key()) && after.value(table.key()) < table.value())
            return true;
    }
    return false;
}

Result<int> upgrade(
    Database& database, const domain::Clock& clock, int copiesKept, UpgradeCopy copyFirst)
{
    RowCounts before;
    QString kept;
    const auto version
        = migrateAndRecord(database, clock, [&](Database& older, int from, int) -> Result<void> {
              before = countRows(older);
              const auto isFile = older.engine() == Engine::Sqlite;
              if (!isFile && copyFirst == UpgradeCopy::IsMadeElsewhere)
                  return {};
              const auto mark = markOf(from, clock);
              const auto copy = isFile ? keepCopy(older.url().path(), before, mark)
                                       : keepServerCopy(older.url(), mark);
              if (!copy)
                  return domain::failure(copy);
              kept = *copy;
              if (isFile)
                  removeOlderCopies(QFileInfo(older.url().path()), copiesKept);
              return {};
          });
    if (!version || before.isEmpty())
        return version;
    return database.attempt([&]() -> Result<int> {
        if (hasLostRows(before, countRows(database)))
            return domain::fail(ErrorKind::Storage, u"database"_s, u"database.upgrade-rows"_s,
                { QFileInfo(kept).fileName() });
        return *version;
    });
}

}
