// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/ServerSnapshot.h"

#include "storage/Database.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/backup/ServerTool.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;

    constexpr Sql kExport { "SELECT pg_export_snapshot()", "t" };

}

ServerSnapshot::ServerSnapshot(std::unique_ptr<Database> database) : m_database(std::move(database))
{
}

ServerSnapshot::~ServerSnapshot() { m_database->rollBack(); }

Result<std::unique_ptr<ServerSnapshot>> ServerSnapshot::take(const DatabaseUrl& practice)
{
    auto database = Database::open(practice, OpenMode::Existing);
    if (!database)
        return domain::failure(database);
    auto snapshot = std::unique_ptr<ServerSnapshot>(new ServerSnapshot(*std::move(database)));
    if (const auto begun = snapshot->begin(); !begun)
        return domain::failure(begun);
    return snapshot;
}

Result<void> ServerSnapshot::begin()
{
    return m_database->attempt([&]() -> Result<void> {
        m_database->beginRead();
        auto rows = m_database->query(kExport);
        if (!rows.next())
            Row::damaged();
        m_id = rows.row().text();
        m_facts = readFacts(*m_database);
        return {};
    });
}

Result<void> ServerSnapshot::copyTo(app::ByteSink& sink, const app::BackupWatch& watch)
{
    const auto dump = ServerTool::start(u"pg_dump"_s,
        { u"--format=custom"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s,
            u"--snapshot="_s + m_id },
        m_database->url());
    if (!dump)
        return domain::failure(dump);
    return (*dump)->drain(sink, watch);
}

}
