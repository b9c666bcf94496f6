// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/PostgresConnection.h"

#include "storage/engine/ErrorMapping.h"
#include "storage/engine/Soci.h"
#include "storage/engine/StorageFailure.h"

#include <soci/postgresql/soci-postgresql.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::ErrorKind;
    using Steady = std::chrono::steady_clock;

    /// The oldest that its makers still mend, and that the tests run on.
    constexpr int kOldestMajor = 15;
    constexpr int kPerMajor = 10'000; ///< PQserverVersion of 15.4 is 150004

    /// A connection that took as long as this waited for an answer in vain. libpq counts its three
    /// seconds by the wall clock's whole ones, so they can be two.
    constexpr std::chrono::milliseconds kTooLong(1500);

    QString versionWords(int version)
    {
        const auto major = version / kPerMajor;
        // Until 9.6 the second number counted too: 90624 is 9.6.24.
        constexpr int kFirstOfTwo = 10;
        const auto minor = major < kFirstOfTwo ? version / 100 % 100 : version % kPerMajor;
        return u"%1.%2"_s.arg(QString::number(major), QString::number(minor));
    }

    PGconn* handleOf(soci::session& session)
    {
        return static_cast<soci::postgresql_session_backend&>(*session.get_backend()).conn_;
    }

    /// SOCI throws its plain error when it cannot connect; libpq tells the reason in text only, so
    /// the two that a person can mend are asked for once more without SOCI.
    domain::Error connectError(const QByteArray& connectionString, Steady::time_point begun)
    {
        const domain::Error unreachable { ErrorKind::Storage, u"database"_s,
            u"database.unreachable"_s, {} };
        if (Steady::now() - begun > kTooLong)
            return unreachable; // asking again would take as long again
        const std::unique_ptr<PGconn, decltype(&PQfinish)> probe(
            PQconnectdb(connectionString.constData()), &PQfinish);
        if (PQconnectionNeedsPassword(probe.get()) != 0)
            return { ErrorKind::Storage, u"database"_s, u"database.sign-in"_s, {} };
        return unreachable;
    }

}

domain::Result<void> checkServer(int version, std::string_view encoding)
{
    if (version < kOldestMajor * kPerMajor)
        return domain::fail(ErrorKind::Incompatible, u"database"_s, u"database.server-old"_s,
            { versionWords(version), QString::number(kOldestMajor) });
    if (encoding != "UTF8")
        return domain::fail(ErrorKind::Incompatible, u"database"_s, u"database.encoding"_s);
    return {};
}

PostgresConnection::PostgresConnection(std::unique_ptr<soci::session> session)
    : m_session(std::move(session))
    , m_watch(PQsocket(handleOf(*m_session)))
{
}

PostgresConnection::~PostgresConnection() = default;

domain::Result<std::unique_ptr<Connection>> PostgresConnection::open(
    const QByteArray& connectionString)
{
    const auto begun = Steady::now();
    try {
        auto session
            = std::make_unique<soci::session>(soci::postgresql, connectionString.toStdString());
        auto* handle = handleOf(*session);
        const auto* encoding = PQparameterStatus(handle, "server_encoding");
        const auto accepted
            = checkServer(PQserverVersion(handle), encoding == nullptr ? "" : encoding);
        if (!accepted)
            return domain::failure(accepted);
        return std::unique_ptr<Connection>(new PostgresConnection(std::move(session)));
    } catch (const soci::soci_error&) {
        return tl::unexpected(connectError(connectionString, begun));
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
