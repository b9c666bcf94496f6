// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/SchemaState.h"

#include "SourceDir.h"
#include "catch_compat.h"
#include "resources/Resources.h"
#include "storage/Database.h"
#include "support/TestDatabase.h"

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

TEST_CASE(
    "every table is strict and every foreign key but saved_in has an index", "[storage][schema]")
{
    test::TestDatabase practice(Engine::Sqlite);
    const auto list = [&](std::string_view sql, const QString& name) {
        QStringList found;
        const Value value(name);
        auto rows = practice->query({ sql, "t" }, { value });
        while (rows.next())
            found.append(rows.row().text());
        return found;
    };

    CHECK(list("SELECT name FROM pragma_table_list WHERE type = :type AND schema = 'main' "
               "AND strict = 0 AND name NOT LIKE 'sqlite%'",
        u"table"_s)
              .isEmpty());
    const auto tables = list("SELECT name FROM sqlite_schema WHERE type = :type", u"table"_s);
    CHECK(tables.size() > 20);
    for (const auto& table : tables) {
        const auto keys = list(
            "SELECT \"from\" FROM pragma_foreign_key_list(:name) WHERE \"from\" <> 'saved_in'",
            table);
        const auto indexed
            = list("SELECT i.name FROM pragma_index_list(:name) l JOIN pragma_index_info(l.name) i "
                   "ON i.seqno = 0",
                table);
        for (const auto& key : keys) {
            INFO(table.toStdString() << "." << key.toStdString());
            CHECK(indexed.contains(key));
        }
    }
}
