// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/SqliteBackupEngine.h"

#include "storage/Database.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/backup/FileSwitch.h"
#include "storage/backup/VacuumInto.h"
#include "storage/backup/WorkFolder.h"
#include "storage/engine/SqliteFile.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr qint64 kPiece = 1024 * 1024;

    auto notWritten()
    {
        return domain::fail(ErrorKind::Storage, u"database"_s, u"backup.not-written"_s);
    }

    auto cancelled() { return domain::fail(ErrorKind::Busy, {}, u"backup.cancelled"_s); }

    Result<std::unique_ptr<Database>> openFile(const QString& path)
    {
        const auto url = DatabaseUrl::file(path);
        if (!url)
            return domain::failure(url);
        return Database::open(*url, OpenMode::Existing);
    }

    class SqliteSnapshot final : public app::Snapshot {
    public:
        SqliteSnapshot(std::unique_ptr<WorkFolder> folder, QString path, app::DatabaseFacts facts)
            : m_folder(std::move(folder))
            , m_path(std::move(path))
            , m_facts(std::move(facts))
        {
        }

        [[nodiscard]] const app::DatabaseFacts& facts() const override { return m_facts; }

        [[nodiscard]] Result<void> copyTo(
            app::ByteSink& sink, const app::BackupWatch& watch) override
        {
            QFile file(m_path);
            if (!file.open(QIODevice::ReadOnly))
                return notWritten();
            while (!file.atEnd()) {
                const auto piece = file.read(kPiece);
                if (piece.isEmpty())
                    return notWritten();
                if (const auto written = sink.write(piece); !written)
                    return written;
                if (watch && !watch(file.pos(), file.size()))
                    return cancelled();
            }
            return {};
        }

    private:
        std::unique_ptr<WorkFolder> m_folder;
        QString m_path;
        app::DatabaseFacts m_facts;
    };

    class SqliteScratch final : public app::Scratch {
    public:
        SqliteScratch(
            std::unique_ptr<WorkFolder> folder, QString practice, const domain::Clock& clock)
            : m_folder(std::move(folder))
            , m_practice(std::move(practice))
            , m_file(m_folder->path(u"copy.rooftree"_s))
            , m_clock(clock)
        {
        }

        [[nodiscard]] Result<void> open()
        {
            if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner))
                return notWritten();
            return {};
        }

        [[nodiscard]] Result<void> write(QByteArrayView bytes) override
        {
            if (m_file.write(bytes.data(), bytes.size()) == bytes.size())
                return {};
            const auto isFull = m_file.error() == QFileDevice::ResourceError || errno == ENOSPC
                || errno == EDQUOT;
            return domain::fail(ErrorKind::Storage, u"database"_s,
                isFull ? u"backup.disk-full"_s : u"backup.not-written"_s);
        }

        [[nodiscard]] Result<app::DatabaseFacts> check(
            const app::Authorized<app::Action::VerifyTrail>& proof,
            const app::BackupWatch& watch) override
        {
            const auto isSynced = fsync(m_file.handle()) == 0;
            m_file.close();
            if (!isSynced)
                return notWritten();
            auto database = openFile(m_file.fileName());
            if (!database)
                return refused(database.error());
            if (watch && !watch(1, 2))
                return cancelled();
            return checkCopy(**database, proof, m_clock);
        }

        [[nodiscard]] QString address() const override { return m_file.fileName(); }

        [[nodiscard]] Result<QString> takePlace(const QString& stamp) override
        {
            return switchFiles(m_practice, m_file.fileName(), stamp);
        }

    private:
        /// A sentence about the backup, not about a database that nobody named.
        static tl::unexpected<domain::Error> refused(const domain::Error& error)
        {
            if (error.detail == u"database.newer")
                return domain::fail(
                    ErrorKind::Incompatible, u"file"_s, u"backup.newer-schema"_s, error.args);
            return tl::unexpected(error);
        }

        std::unique_ptr<WorkFolder> m_folder;
        QString m_practice;
        QFile m_file;
        const domain::Clock& m_clock;
    };

}

QString SqliteBackupEngine::name() const { return u"sqlite"_s; }

void SqliteBackupEngine::removeLeftovers() { WorkFolder::removeLeftovers(m_path); }

Result<std::unique_ptr<app::Snapshot>> SqliteBackupEngine::takeSnapshot(
    const app::BackupWatch& watch)
{
    if (const auto known = checkExistingFile(m_path); !known)
        return domain::failure(known);
    auto folder = WorkFolder::make(m_path);
    if (!folder)
        return domain::failure(folder);
    const auto path = (*folder)->path(u"snapshot.rooftree"_s);
    if (const auto taken = vacuumInto(m_path, path, watch); !taken)
        return domain::failure(taken);
    auto database = openFile(path);
    if (!database)
        return domain::failure(database);
    auto facts = (*database)->attempt(
        [&]() -> Result<app::DatabaseFacts> { return readFacts(**database); });
    if (!facts)
        return domain::failure(facts);
    // Closing moves the log into the file: the file alone is the snapshot.
    database->reset();
    return std::make_unique<SqliteSnapshot>(*std::move(folder), path, *std::move(facts));
}

Result<std::unique_ptr<app::Scratch>> SqliteBackupEngine::makeScratch()
{
    auto folder = WorkFolder::make(m_path);
    if (!folder)
        return domain::failure(folder);
    auto scratch = std::make_unique<SqliteScratch>(*std::move(folder), m_path, m_clock);
    if (const auto opened = scratch->open(); !opened)
        return domain::failure(opened);
    return scratch;
}

}
