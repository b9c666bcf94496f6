// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/SqlTicketRepository.h"

#include "application/kiosk/KioskJson.h"
#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using domain::Result;

    constexpr Sql kAdd { "INSERT INTO kiosk_ticket (session_id, station_id, code_hash, "
                         "digits_hash, valid_until, content) VALUES (:session, :station, :code, "
                         ":digits, :until, :content)" };
    constexpr Sql kRemove { "DELETE FROM kiosk_ticket WHERE session_id = :session" };
    constexpr Sql kCode { "SELECT id FROM kiosk_ticket WHERE digits_hash = :digits", "i" };
    constexpr Sql kExpired { "SELECT t.session_id FROM kiosk_ticket t JOIN kiosk_session s "
                             "ON s.id = t.session_id WHERE t.taken_at IS NULL AND "
                             "(t.valid_until < :now OR t.wrong_birthdays >= :most "
                             "OR s.state NOT IN ('offered', 'answering'))",
        "i" };

}

Result<void> SqlTicketRepository::put(const app::KioskTicket& ticket)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kRemove, { ticket.session });
        m_database.execute(kAdd,
            { ticket.session, ticket.station, Value::orNull(QString::fromLatin1(ticket.codeHash)),
                Value::orNull(QString::fromLatin1(ticket.digitsHash)), ticket.validUntil,
                app::toJson(ticket.invitation) });
        return {};
    });
}

Result<bool> SqlTicketRepository::isCodeTaken(const QByteArray& digitsHash)
{
    return m_database.attempt(
        [&]() -> Result<bool> { return m_database.query(kCode, { digitsHash }).next(); });
}

Result<void> SqlTicketRepository::remove(domain::KioskSessionId session)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kRemove, { session });
        return {};
    });
}

Result<std::vector<domain::KioskSessionId>> SqlTicketRepository::expired(
    domain::Instant now, int wrongBirthdays)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::KioskSessionId>> {
        std::vector<domain::KioskSessionId> sessions;
        auto rows = m_database.query(kExpired, { now, wrongBirthdays });
        while (rows.next())
            sessions.emplace_back(rows.row().integer());
        return sessions;
    });
}

}
