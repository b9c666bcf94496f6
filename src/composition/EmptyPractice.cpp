// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/OwnIndicators.h"
#include "storage/Migrator.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rooftree::composition {

// The one temporary file of the program: it has tables and nobody in them.
domain::Result<void> tryOnSqlite(const QString& sql)
{
    const QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::file(folder.filePath(u"empty.rooftree"_s));
    if (!url)
        return domain::failure(url);
    auto database = storage::Database::open(*url, storage::OpenMode::Create);
    if (!database)
        return domain::failure(database);
    if (const auto migrated = storage::Migrator::migrate(**database); !migrated)
        return domain::failure(migrated);
    return tryOn(**database, sql);
}

}
