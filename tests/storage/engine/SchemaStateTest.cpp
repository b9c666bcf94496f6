// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SchemaState.h"

#include "catch_compat.h"
#include "resources/Resources.h"
#include "storage/Database.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::storage;

// ROOFTREE_UPDATE_SCHEMA=1 core_tests "[schema]" rewrites the file after a new migration.
TEST_CASE("resources/schema.sql is what the migrations end in", "[storage][schema]")
{
    QTemporaryDir folder;
    auto database = Database::open(
        DatabaseUrl::file(folder.filePath(u"practice.rooftree"_s)).value(), OpenMode::Create);
    REQUIRE(database.has_value());

    for (const auto& name : resources::list(u"migrations/"))
        (*database)->script((*database)->dialect().expanded(resources::read(name)).toStdString());
    const auto made = SchemaState::listing(**database);

    if (qEnvironmentVariableIsSet("ROOFTREE_UPDATE_SCHEMA")) {
        QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/resources/schema.sql"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(made) == made.size());
    } else {
        CHECK(made == resources::read(u"schema.sql"));
    }
}
