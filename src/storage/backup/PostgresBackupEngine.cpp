// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/PostgresBackupEngine.h"

#include "storage/Database.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/backup/ServerCopy.h"
#include "storage/backup/ServerSnapshot.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    class ServerScratch final : public app::Scratch {
    public:
        ServerScratch(std::unique_ptr<ScratchDatabase> database, const domain::Clock& clock)
            : m_database(std::move(database))
            , m_clock(clock)
        {
        }

        [[nodiscard]] Result<void> start()
        {
            auto tool = startRestore(*m_database);
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
    auto snapshot = ServerSnapshot::take(m_url);
    if (!snapshot)
        return domain::failure(snapshot);
    return *std::move(snapshot);
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
