// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

namespace rooftree::app {

/// What a station may know of one session, laid out for it: a station reads nothing else of the
/// practice. Either for one station, or for whoever types the code.
struct KioskTicket {
    domain::KioskSessionId session { 0 };
    std::optional<domain::StationId> station;
    QByteArray codeHash; ///< empty: for a station
    QByteArray digitsHash; ///< empty with it
    domain::Instant validUntil;
    KioskInvitation invitation;
};

class TicketRepository {
public:
    TicketRepository() = default;
    TicketRepository(const TicketRepository&) = delete;
    TicketRepository& operator=(const TicketRepository&) = delete;
    virtual ~TicketRepository() = default;

    /// In the place of an earlier one of the same session.
    [[nodiscard]] virtual Result<void> put(const KioskTicket& ticket) = 0;
    [[nodiscard]] virtual Result<bool> isCodeTaken(const QByteArray& digitsHash) = 0;
    [[nodiscard]] virtual Result<void> remove(domain::KioskSessionId session) = 0;
    /// Those that nobody took in time, whose code came with so many wrong birthdays, or whose
    /// session ended elsewhere: on paper, say.
    [[nodiscard]] virtual Result<std::vector<domain::KioskSessionId>> expired(
        domain::Instant now, int wrongBirthdays)
        = 0;
};

}
