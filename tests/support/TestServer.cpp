// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestServer.h"

#include <QCoreApplication>
#include <QUrl>

#include <libpq-fe.h>

#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    QString given() { return qEnvironmentVariable("ROOFTREE_TEST_POSTGRES"); }

    void run(const QString& url, const QString& sql)
    {
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
            PQconnectdb(url.toUtf8().constData()), &PQfinish);
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(
            PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            throw std::runtime_error(PQerrorMessage(connection.get()));
    }

    // Referenced rows may go first while the session plays a replica.
    constexpr auto kEmpty
        = u"SET session_replication_role = replica;"
          "DO $$ DECLARE t text; BEGIN"
          " FOR t IN SELECT tablename FROM pg_tables"
          " WHERE schemaname = 'public' AND tablename NOT IN ('schema_info', 'audit_head') LOOP"
          " EXECUTE format('DELETE FROM %I', t); END LOOP; END $$;"
          "UPDATE schema_info SET change_number = 0;"
          "UPDATE audit_head SET seq = 0, hash = '', unchained_events = 0";

}

bool TestServer::isThere() { return !given().isEmpty(); }

QString TestServer::urlOf(const QString& database)
{
    QUrl url(given());
    url.setPath(u'/' + database);
    return url.toString(QUrl::FullyEncoded);
}

QString TestServer::create()
{
    static int number = 0;
    const auto name = u"rooftree_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++number);
    run(given(), u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
    return name;
}

void TestServer::empty(const QString& database)
{
    run(urlOf(database), QString::fromUtf16(kEmpty));
}

void TestServer::drop(const QString& database)
{
    run(given(), u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database));
}

}
