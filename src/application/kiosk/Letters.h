// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/kiosk/Alerts.h"
#include "application/kiosk/KioskRules.h"
#include "application/kiosk/Letter.h"
#include "application/kiosk/Ticket.h"

namespace rooftree::app {

/// Every desk files what the stations wrote: whoever is first makes the record, for the others it
/// is saved already. What lies in the letterbox goes when it has been filed.
class Letters final {
public:
    struct Needs {
        UnitOfWork& work;
        const Gate& gate;
        const WaitingRoom& waitingRoom;
        AgendaRepository& agendas;
        LetterRepository& letters;
        TicketRepository& tickets;
        const Alerts& alerts;
        Publisher& publisher;
        const domain::Clock& clock;
        const KioskRules& rules;
    };

    explicit Letters(const Needs& needs) : m_needs(needs) { }

    /// How many were filed. One that cannot be filed stays, is tried again, and goes after
    /// KioskRules::unlinkedHours with an event that says so; it holds up no other.
    [[nodiscard]] Result<int> file() const;

private:
    [[nodiscard]] Result<void> fileOne(const KioskLetter& letter) const;
    [[nodiscard]] Result<void> fileAnswers(const KioskLetter& letter, bool isComplete) const;
    [[nodiscard]] Result<void> fileBegun(const KioskLetter& letter) const;
    [[nodiscard]] Result<void> fileHelp(const KioskLetter& letter) const;
    [[nodiscard]] Result<void> fileAlert(const KioskLetter& letter) const;
    [[nodiscard]] Result<void> purge(const KioskLetter& letter) const;
    [[nodiscard]] Result<void> withdrawExpired() const;
    [[nodiscard]] Result<KioskSession> sessionOf(const KioskLetter& letter) const;

    Needs m_needs;
};

}
