// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/ScratchDatabase.h"

#include <QUuid>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using domain::Result;
    using Native = std::unique_ptr<PGconn, decltype(&PQfinish)>;

    constexpr auto kPrefix = "rooftree_scratch_";

    /// Without our time limits: making a database takes as long as it takes.
    Native connect(const DatabaseUrl& url)
    {
        Native connection(PQconnectdb(url.connectionString().constData()), &PQfinish);
        PQsetNoticeProcessor(
            connection.get(), [](void*, const char*) {}, nullptr);
        PQclear(PQexec(connection.get(), "SET statement_timeout = 0"));
        return connection;
    }

    bool run(PGconn* connection, const QByteArray& sql)
    {
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(
            PQexec(connection, sql.constData()), &PQclear);
        const auto status = PQresultStatus(result.get());
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    }

    QStringList column(PGconn* connection, const QByteArray& sql)
    {
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(
            PQexec(connection, sql.constData()), &PQclear);
        QStringList values;
        for (int row = 0; row < PQntuples(result.get()); ++row)
            values << QString::fromUtf8(PQgetvalue(result.get(), row, 0));
        return values;
    }

    QByteArray quoted(const QString& name)
    {
        return '"' + name.toUtf8().replace('"', "\"\"") + '"';
    }

    QByteArray literal(const QString& text)
    {
        return '\'' + text.toUtf8().replace('\'', "''") + '\'';
    }

    auto noScratch()
    {
        return domain::fail(ErrorKind::Denied, u"database"_s, u"backup.no-scratch"_s);
    }

    QString databaseOf(const DatabaseUrl& url)
    {
        const auto connection = connect(url);
        return QString::fromUtf8(PQdb(connection.get()));
    }

    /// Whether somebody is connected to one of these, and stays: a connection that was closed is
    /// listed for a moment longer.
    bool isConnectedTo(PGconn* connection, const QStringList& databases)
    {
        constexpr int kLooks = 20;
        QByteArrayList names;
        for (const auto& database : databases)
            names << literal(database);
        const auto ask = "SELECT pid FROM pg_stat_activity WHERE datname IN (" + names.join(", ")
            + ") AND backend_type = 'client backend'";
        for (int look = 0; look < kLooks; ++look) {
            if (column(connection, ask).isEmpty())
                return false;
            run(connection, "SELECT pg_sleep(0.1)");
        }
        return true;
    }

    /// A name that says when it was made: one that stays behind is known by its age.
    Result<QString> freshName(PGconn* connection)
    {
        const auto now = column(connection, "SELECT CAST(extract(epoch FROM now()) AS BIGINT)");
        if (now.isEmpty())
            return domain::fail(ErrorKind::Storage, u"database"_s, u"database.unreachable"_s);
        return QLatin1StringView(kPrefix) + now.front() + u'_'
            + QUuid::createUuid().toString(QUuid::Id128).left(8);
    }

}

ScratchDatabase::ScratchDatabase(DatabaseUrl beside, QString name)
    : m_beside(std::move(beside))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::make(const DatabaseUrl& beside)
{
    const auto connection = connect(beside);
    const auto name = freshName(connection.get());
    if (!name)
        return domain::failure(name);
    if (!run(connection.get(),
            "CREATE DATABASE " + quoted(*name) + " TEMPLATE template0 ENCODING 'UTF8'"))
        return noScratch();
    // What lies in it is the practice: nobody but its owner may look.
    run(connection.get(), "REVOKE ALL ON DATABASE " + quoted(*name) + " FROM PUBLIC");
    return std::unique_ptr<ScratchDatabase>(new ScratchDatabase(beside, *name));
}

ScratchDatabase::~ScratchDatabase()
{
    if (m_isTaken)
        return;
    const auto connection = connect(m_beside);
    run(connection.get(), "DROP DATABASE IF EXISTS " + quoted(m_name) + " WITH (FORCE)");
}

Result<QString> ScratchDatabase::takePlace(const QString& stamp)
{
    const auto practice = databaseOf(m_beside);
    const auto aside = u"%1-before-restore-%2"_s.arg(practice, stamp);
    // Nobody can rename the database that they are in.
    auto connection = connect(m_beside.onSameServer(u"postgres"_s));
    if (PQstatus(connection.get()) != CONNECTION_OK)
        connection = connect(m_beside.onSameServer(u"template1"_s));
    if (isConnectedTo(connection.get(), { practice, m_name }))
        return domain::fail(ErrorKind::Busy, u"database"_s, u"restore.in-use"_s);
    const auto isDone = run(connection.get(), "BEGIN")
        && run(
            connection.get(), "ALTER DATABASE " + quoted(practice) + " RENAME TO " + quoted(aside))
        && run(
            connection.get(), "ALTER DATABASE " + quoted(m_name) + " RENAME TO " + quoted(practice))
        && run(connection.get(), "COMMIT");
    if (!isDone) {
        run(connection.get(), "ROLLBACK");
        return domain::fail(ErrorKind::Denied, u"database"_s, u"restore.no-right"_s);
    }
    m_isTaken = true;
    return aside;
}

Result<QString> ScratchDatabase::keepBeside(const QString& mark)
{
    constexpr auto kLongestName = 63; // bytes; the server cuts off the rest
    auto practice = databaseOf(m_beside);
    while (practice.toUtf8().size() + mark.toUtf8().size() > kLongestName)
        practice.chop(1);
    const auto kept = practice + mark;
    const auto connection = connect(m_beside);
    // What was closed a moment ago may be listed as connected for a moment longer.
    if (isConnectedTo(connection.get(), { m_name })
        || !run(
            connection.get(), "ALTER DATABASE " + quoted(m_name) + " RENAME TO " + quoted(kept)))
        return domain::fail(ErrorKind::Conflict, u"database"_s, u"backup.file-exists"_s);
    m_isTaken = true;
    return kept;
}

void ScratchDatabase::removeLeftovers(const DatabaseUrl& beside)
{
    const auto connection = connect(beside);
    const auto old = column(connection.get(),
        "SELECT d.datname FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba "
        "WHERE r.rolname = current_user AND d.datname ~ '^rooftree_scratch_[0-9]+_[0-9a-f]{8}$' "
        "AND CAST(split_part(d.datname, '_', 3) AS BIGINT) < extract(epoch FROM now()) - 86400");
    for (const auto& name : old)
        run(connection.get(), "DROP DATABASE IF EXISTS " + quoted(name));
}

}
