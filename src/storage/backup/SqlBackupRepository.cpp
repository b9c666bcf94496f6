// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/SqlBackupRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::BackupKind;
    using app::BackupProof;
    using domain::Result;

    constexpr Sql kPlan {
        "SELECT folder, station, is_scheduled, offline_at, version FROM backup_plan", "ttiii"
    };
    constexpr Sql kAddPlan {
        "INSERT INTO backup_plan (id, folder, station, is_scheduled, offline_at, version, "
        "saved_in) VALUES (1, :folder, :station, :is_scheduled, :offline_at, :version, :event)"
    };
    constexpr Sql kSetPlan {
        "UPDATE backup_plan SET folder = :folder, station = :station, "
        "is_scheduled = :is_scheduled, offline_at = :offline_at, version = version + 1, "
        "saved_in = :event WHERE id = 1 AND version = :version"
    };
    // The newest is the one in use; older ones stay, because backups made with them do.
    constexpr Sql kKey { "SELECT secret, header FROM backup_key ORDER BY id DESC LIMIT 1", "tt" };
    constexpr Sql kAddKey {
        "INSERT INTO backup_key (secret, header, saved_in) VALUES (:secret, :header, :event)"
    };
    constexpr auto kRunKinds = "itttttii";
    constexpr Sql kRuns { "SELECT at, kind, proof, file_name, folder, station, bytes, "
                          "is_same_disk FROM backup_run ORDER BY at DESC, id DESC LIMIT :most",
        kRunKinds };
    constexpr Sql kLastOf { "SELECT at, kind, proof, file_name, folder, station, bytes, "
                            "is_same_disk FROM backup_run WHERE proof = :proof "
                            "ORDER BY at DESC, id DESC LIMIT 1",
        kRunKinds };
    constexpr Sql kAddRun {
        "INSERT INTO backup_run (at, kind, proof, file_name, folder, station, bytes, "
        "is_same_disk, saved_in) VALUES (:at, :kind, :proof, :file_name, :folder, :station, "
        ":bytes, :is_same_disk, :event)"
    };
    constexpr Sql kFirstSave { "SELECT at FROM audit_event ORDER BY id LIMIT 1", "i" };
    constexpr Sql kLastSave { "SELECT at FROM audit_event ORDER BY id DESC LIMIT 1", "i" };

    QString wordOf(BackupKind kind)
    {
        return kind == BackupKind::Scheduled ? u"scheduled"_s : u"manual"_s;
    }

    QString wordOf(BackupProof proof)
    {
        return proof == BackupProof::Restored ? u"restored"_s : u"read-back"_s;
    }

    app::BackupRun read(Row row)
    {
        app::BackupRun run;
        run.at = row.instant();
        run.kind = row.text() == u"scheduled" ? BackupKind::Scheduled : BackupKind::Manual;
        run.proof = row.text() == u"restored" ? BackupProof::Restored : BackupProof::ReadBack;
        run.fileName = row.text();
        run.folder = row.text();
        run.station = row.text();
        run.bytes = row.integer();
        run.isSameDisk = row.boolean();
        return run;
    }

}

Result<app::BackupPlan> SqlBackupRepository::plan()
{
    return m_database.attempt([&]() -> Result<app::BackupPlan> {
        auto rows = m_database.query(kPlan);
        app::BackupPlan plan;
        if (!rows.next())
            return plan;
        auto row = rows.row();
        plan.folder = row.text();
        plan.station = row.text();
        plan.isScheduled = row.boolean();
        plan.offlineAt = row.maybeInstant();
        plan.version = row.version();
        return plan;
    });
}

Result<void> SqlBackupRepository::setPlan(const app::BackupPlan& plan, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (!plan.version) {
            m_database.execute(kAddPlan,
                { plan.folder, plan.station, plan.isScheduled, plan.offlineAt,
                    domain::RowVersion::first(), event });
            return {};
        }
        const auto changed = m_database.execute(kSetPlan,
            { plan.folder, plan.station, plan.isScheduled, plan.offlineAt, event, *plan.version });
        if (changed != 1)
            return domain::fail(domain::ErrorKind::Conflict, u"folder"_s, u"backup.plan-changed"_s);
        return {};
    });
}

Result<std::optional<app::StoredBackupKey>> SqlBackupRepository::key()
{
    return m_database.attempt([&]() -> Result<std::optional<app::StoredBackupKey>> {
        auto rows = m_database.query(kKey);
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        app::StoredBackupKey key;
        key.secret = row.bytes();
        key.header = row.bytes();
        return key;
    });
}

Result<void> SqlBackupRepository::setKey(const app::StoredBackupKey& key, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddKey, { key.secret, key.header, event });
        return {};
    });
}

Result<std::vector<app::BackupRun>> SqlBackupRepository::runs(int most)
{
    return m_database.attempt([&]() -> Result<std::vector<app::BackupRun>> {
        std::vector<app::BackupRun> runs;
        auto rows = m_database.query(kRuns, { most });
        while (rows.next())
            runs.push_back(read(rows.row()));
        return runs;
    });
}

Result<std::optional<app::BackupRun>> SqlBackupRepository::last(BackupProof proof)
{
    return m_database.attempt([&]() -> Result<std::optional<app::BackupRun>> {
        auto rows = m_database.query(kLastOf, { wordOf(proof) });
        if (!rows.next())
            return std::nullopt;
        return read(rows.row());
    });
}

Result<void> SqlBackupRepository::add(const app::BackupRun& run, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAddRun,
            { run.at, wordOf(run.kind), wordOf(run.proof), run.fileName, run.folder, run.station,
                run.bytes, run.isSameDisk, event });
        return {};
    });
}

Result<std::optional<domain::Instant>> SqlBackupRepository::firstSave()
{
    return m_database.attempt([&]() -> Result<std::optional<domain::Instant>> {
        auto rows = m_database.query(kFirstSave);
        return rows.next() ? rows.row().maybeInstant() : std::nullopt;
    });
}

Result<std::optional<domain::Instant>> SqlBackupRepository::lastSave()
{
    return m_database.attempt([&]() -> Result<std::optional<domain::Instant>> {
        auto rows = m_database.query(kLastSave);
        return rows.next() ? rows.row().maybeInstant() : std::nullopt;
    });
}

}
