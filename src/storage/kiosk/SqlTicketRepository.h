// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Ticket.h"

namespace rooftree::storage {

class Database;

class SqlTicketRepository final : public app::TicketRepository {
public:
    explicit SqlTicketRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<void> put(const app::KioskTicket& ticket) override;
    [[nodiscard]] domain::Result<bool> isCodeTaken(const QByteArray& digitsHash) override;
    [[nodiscard]] domain::Result<void> remove(domain::KioskSessionId session) override;
    [[nodiscard]] domain::Result<std::vector<domain::KioskSessionId>> expired(
        domain::Instant now, int wrongBirthdays) override;

private:
    Database& m_database;
};

}
