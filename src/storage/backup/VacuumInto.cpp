// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/VacuumInto.h"

#include "storage/engine/ErrorMapping.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr int kBusyMs = 5000;
    constexpr int kStepsBetweenLooks = 20000;

    using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

    struct Progress {
        const app::BackupWatch& watch;
        QString to;
        qint64 expected;
    };

    /// Not zero: SQLite stops.
    int look(void* where)
    {
        const auto& progress = *static_cast<const Progress*>(where);
        return progress.watch(QFileInfo(progress.to).size(), progress.expected) ? 0 : 1;
    }

    tl::unexpected<domain::Error> failed(int code)
    {
        constexpr int kPrimary = 0xff;
        if ((code & kPrimary) == SQLITE_FULL)
            return domain::fail(ErrorKind::Storage, u"database"_s, u"backup.disk-full"_s);
        if ((code & kPrimary) == SQLITE_INTERRUPT)
            return domain::fail(ErrorKind::Busy, {}, u"backup.cancelled"_s);
        return tl::unexpected(errorOfSqliteCode(code));
    }

    Result<Handle> openNative(const QString& path)
    {
        sqlite3* opened = nullptr;
        const auto code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE, nullptr);
        Handle handle(opened, &sqlite3_close);
        if (code != SQLITE_OK)
            return failed(code);
        sqlite3_extended_result_codes(opened, 1);
        sqlite3_busy_timeout(opened, kBusyMs);
        sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        // The copy is one attached database; the practice's own connections may attach none.
        sqlite3_limit(opened, SQLITE_LIMIT_ATTACHED, 1);
        return handle;
    }

    Result<void> createPrivate(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return domain::fail(ErrorKind::Storage, u"database"_s, u"backup.not-written"_s);
        return {};
    }

}

Result<void> vacuumInto(const QString& from, const QString& to, const app::BackupWatch& watch)
{
    if (const auto created = createPrivate(to); !created)
        return created;
    const auto handle = openNative(from);
    if (!handle)
        return domain::failure(handle);
    Progress progress { watch, to, QFileInfo(from).size() };
    if (watch)
        sqlite3_progress_handler(handle->get(), kStepsBetweenLooks, &look, &progress);
    sqlite3_stmt* statement = nullptr;
    // No pages of the practice in a temporary file.
    sqlite3_exec(handle->get(), "PRAGMA temp_store=MEMORY", nullptr, nullptr, nullptr);
    auto code = sqlite3_prepare_v2(handle->get(), "VACUUM INTO ?1", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        const auto name = QFile::encodeName(to);
        sqlite3_bind_text(
            statement, 1, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
        code = sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return failed(code);
    return {};
}

}
