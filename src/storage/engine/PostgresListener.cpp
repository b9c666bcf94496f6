// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engine/PostgresListener.h"

#include "storage/ChangeCount.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    constexpr auto unreachable = [] {
        return domain::fail(domain::ErrorKind::Storage, u"database"_s, u"database.unreachable"_s);
    };

}

domain::Result<std::shared_ptr<app::ChangeSignal>> PostgresListener::open(
    const QByteArray& connectionString)
{
    Handle handle(PQconnectdb(connectionString.constData()), &PQfinish);
    if (PQstatus(handle.get()) != CONNECTION_OK)
        return unreachable();
    const auto listen = QByteArray("LISTEN ") + kChangeChannel;
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(
        PQexec(handle.get(), listen.constData()), &PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK)
        return unreachable();
    return std::shared_ptr<app::ChangeSignal>(new PostgresListener(std::move(handle)));
}

qintptr PostgresListener::descriptor() const { return PQsocket(m_handle.get()); }

app::ChangeSignal::Heard PostgresListener::take()
{
    if (PQconsumeInput(m_handle.get()) == 0 || PQstatus(m_handle.get()) != CONNECTION_OK)
        return Heard::End;
    auto heard = Heard::Nothing;
    while (const std::unique_ptr<PGnotify, decltype(&PQfreemem)> each {
        PQnotifies(m_handle.get()), &PQfreemem })
        heard = Heard::Change;
    return heard;
}

}
