// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/PostgresConnection.h"

#include "storage/engine/ErrorMapping.h"
#include "storage/engine/Soci.h"
#include "storage/engine/StorageFailure.h"

#include <soci/postgresql/soci-postgresql.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;

    PGconn* handleOf(soci::session& session)
    {
        return static_cast<soci::postgresql_session_backend&>(*session.get_backend()).conn_;
    }

    /// SOCI throws its plain error when it cannot connect; libpq tells the reason in text only, so
    /// the two that a person can mend are asked for once more without SOCI.
    domain::Error connectError(const QByteArray& connectionString)
    {
        const std::unique_ptr<PGconn, decltype(&PQfinish)> probe(
            PQconnectdb(connectionString.constData()), &PQfinish);
        if (PQconnectionNeedsPassword(probe.get()) != 0)
            return { ErrorKind::Storage, u"database"_s, u"database.sign-in"_s, {} };
        return { ErrorKind::Storage, u"database"_s, u"database.unreachable"_s, {} };
    }

}

PostgresConnection::PostgresConnection(std::unique_ptr<soci::session> session)
    : m_session(std::move(session))
{
}

PostgresConnection::~PostgresConnection() = default;

domain::Result<std::unique_ptr<Connection>> PostgresConnection::open(
    const QByteArray& connectionString)
{
    try {
        auto session
            = std::make_unique<soci::session>(soci::postgresql, connectionString.toStdString());
        const auto* encoding = PQparameterStatus(handleOf(*session), "server_encoding");
        if (encoding == nullptr || std::string_view(encoding) != "UTF8")
            return domain::fail(ErrorKind::Incompatible, u"database"_s, u"database.encoding"_s);
        return std::unique_ptr<Connection>(new PostgresConnection(std::move(session)));
    } catch (const soci::soci_error&) {
        return tl::unexpected(connectError(connectionString));
    }
}

void PostgresConnection::script(const std::string& sql)
{
    auto* handle = handleOf(*m_session);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(handle, sql.c_str()), &PQclear);
    const auto status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return;
    const auto* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    throw StorageFailure(
        errorOfSqlState(state != nullptr ? state : "", PQstatus(handle) == CONNECTION_OK));
}

domain::Error PostgresConnection::errorOf(const std::exception& thrown)
{
    if (const auto* ours = dynamic_cast<const StorageFailure*>(&thrown))
        return ours->error();
    const auto isConnected = PQstatus(handleOf(*m_session)) == CONNECTION_OK;
    if (const auto* native = dynamic_cast<const soci::postgresql_soci_error*>(&thrown))
        return errorOfSqlState(native->sqlstate(), isConnected);
    return errorOfSqlState({}, isConnected);
}

bool PostgresConnection::isAlive() { return PQstatus(handleOf(*m_session)) == CONNECTION_OK; }

bool PostgresConnection::isInTransaction()
{
    const auto status = PQtransactionStatus(handleOf(*m_session));
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

}
