// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/KioskRules.h"
#include "application/kiosk/Station.h"
#include "application/kiosk/Ticket.h"

namespace rooftree::app {

/// A code slip: printed, and kept nowhere.
struct CodeSlip {
    domain::KioskSessionId session { 0 };
    QString digits;
    domain::Instant validUntil;
};

/// Reception asks somebody to the waiting-room screen: one of the stations, or a slip of paper with
/// a code for any of them. The proof names the patient of the appointment.
class Invitations final {
public:
    struct Needs {
        UnitOfWork& work;
        const WaitingRoom& waitingRoom;
        AgendaRepository& agendas;
        ScheduleRepository& schedule;
        StationRepository& stations;
        TicketRepository& tickets;
        Publisher& publisher;
        const domain::Clock& clock;
        const KioskRules& rules;
    };

    explicit Invitations(const Needs& needs) : m_needs(needs) { }

    /// Conflict: "station.busy" (args: its name), "station.retired".
    [[nodiscard]] Result<domain::KioskSessionId> send(const Authorized<Action::OfferKiosk>& proof,
        const domain::SaveKey& key, domain::AppointmentId appointment,
        domain::StationId station) const;
    /// Conflict: "code.no-birth-day" when the day and month of birth are not known.
    [[nodiscard]] Result<CodeSlip> printCode(const Authorized<Action::OfferKiosk>& proof,
        const domain::SaveKey& key, domain::AppointmentId appointment,
        const QString& practice) const;
    /// The offer does not stand any more.
    [[nodiscard]] Result<SaveOutcome> withdraw(const Authorized<Action::OfferKiosk>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session) const;

private:
    struct Made {
        KioskSession session;
        KioskInvitation invitation;
        std::optional<domain::BirthDate> born;
    };

    [[nodiscard]] Result<Made> prepare(
        const Authorized<Action::OfferKiosk>& proof, domain::AppointmentId appointment) const;
    [[nodiscard]] Result<domain::KioskSessionId> save(const WriteStamp& stamp, const Made& made,
        const std::function<Result<KioskTicket>()>& ticket) const;
    [[nodiscard]] Result<domain::KioskCode> freshCode(
        const domain::BirthDate& born, const QString& practice) const;

    Needs m_needs;
};

}
