// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/PostgresBackupEngine.h"

#include "storage/Database.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/backup/ScratchDatabase.h"
#include "storage/backup/ServerTool.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr Sql kExport { "SELECT pg_export_snapshot()", "t" };

    /// Holds the transaction whose snapshot pg_dump reads, and counted in it.
    class ServerSnapshot final : public app::Snapshot {
    public:
        explicit ServerSnapshot(std::unique_ptr<Database> database)
            : m_database(std::move(database))
        {
        }

        ~ServerSnapshot() override { m_database->rollBack(); }

        [[nodiscard]] Result<void> begin()
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

        [[nodiscard]] const app::DatabaseFacts& facts() const override { return m_facts; }

        [[nodiscard]] Result<void> copyTo(
            app::ByteSink& sink, const app::BackupWatch& watch) override
        {
            const auto dump = ServerTool::start(u"pg_dump"_s,
                { u"--format=custom"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s,
                    u"--snapshot="_s + m_id },
                m_database->url());
            if (!dump)
                return domain::failure(dump);
            return (*dump)->drain(sink, watch);
        }

    private:
        std::unique_ptr<Database> m_database;
        QString m_id;
        app::DatabaseFacts m_facts;
    };

    class ServerScratch final : public app::Scratch {
    public:
        ServerScratch(std::unique_ptr<ScratchDatabase> database, const domain::Clock& clock)
            : m_database(std::move(database))
            , m_clock(clock)
        {
        }

        [[nodiscard]] Result<void> start()
        {
            auto tool = ServerTool::start(u"pg_restore"_s,
                { u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s, u"--exit-on-error"_s,
                    u"--single-transaction"_s, u"--dbname=dbname="_s + m_database->name() },
                m_database->url());
            if (!tool)
                return domain::failure(tool);
            m_restore = *std::move(tool);
            return {};
        }

        [[nodiscard]] Result<void> write(QByteArrayView bytes) override
        {
            return m_restore->feed(bytes);
        }

        [[nodiscard]] Result<app::DatabaseFacts> check(
            const app::Authorized<app::Action::VerifyTrail>& proof,
            const app::BackupWatch& watch) override
        {
            if (const auto restored = m_restore->finish(); !restored)
                return domain::failure(restored);
            m_restore.reset();
            if (watch && !watch(1, 2))
                return domain::fail(ErrorKind::Busy, {}, u"backup.cancelled"_s);
            const auto database = Database::open(m_database->url(), OpenMode::Existing);
            if (!database && database.error().detail == u"database.newer")
                return domain::fail(ErrorKind::Incompatible, u"file"_s, u"backup.newer-schema"_s,
                    database.error().args);
            if (!database)
                return domain::failure(database);
            return checkCopy(**database, proof, m_clock);
        }

        [[nodiscard]] QString address() const override { return m_database->name(); }

        [[nodiscard]] Result<QString> takePlace(const QString& stamp) override
        {
            return m_database->takePlace(stamp);
        }

    private:
        std::unique_ptr<ScratchDatabase> m_database;
        const domain::Clock& m_clock;
        std::unique_ptr<ServerTool> m_restore; // before the database goes
    };

}

QString PostgresBackupEngine::name() const { return u"postgresql"_s; }

void PostgresBackupEngine::removeLeftovers() { ScratchDatabase::removeLeftovers(m_url); }

Result<std::unique_ptr<app::Snapshot>> PostgresBackupEngine::takeSnapshot(const app::BackupWatch&)
{
    auto database = Database::open(m_url, OpenMode::Existing);
    if (!database)
        return domain::failure(database);
    auto snapshot = std::make_unique<ServerSnapshot>(*std::move(database));
    if (const auto begun = snapshot->begin(); !begun)
        return domain::failure(begun);
    return snapshot;
}

Result<std::unique_ptr<app::Scratch>> PostgresBackupEngine::makeScratch()
{
    auto database = ScratchDatabase::make(m_url);
    if (!database)
        return domain::failure(database);
    auto scratch = std::make_unique<ServerScratch>(*std::move(database), m_clock);
    if (const auto started = scratch->start(); !started)
        return domain::failure(started);
    return scratch;
}

}
