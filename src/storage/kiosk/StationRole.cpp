// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/StationRole.h"

#include "resources/Resources.h"
#include "storage/Database.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;

    constexpr Sql kReached { "SELECT count(*) FROM pg_class r JOIN pg_namespace n "
                             "ON n.oid = r.relnamespace WHERE n.nspname = 'public' "
                             "AND r.relkind IN ('r', 'v', 'p') AND has_table_privilege(r.oid, "
                             "'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')",
        "i" };

}

Result<QByteArray> stationRoleScript(const QString& role)
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]{0,62}$"_s);
    if (!plain.match(role).hasMatch() || role.startsWith(u"pg_"_s))
        return domain::fail(
            domain::ErrorKind::Validation, u"stationRole"_s, u"station.role-name"_s);
    auto script = resources::read(u"server/station_role.sql"_s);
    return script.replace("{role}", role.toLatin1());
}

Result<bool> reachesTables(Database& database)
{
    return database.attempt([&]() -> Result<bool> {
        if (database.engine() == Engine::Sqlite)
            return true;
        auto rows = database.query(kReached);
        return rows.next() && rows.row().integer() > 0;
    });
}

}
