// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda/Agenda.h"
#include "domain/agenda/KioskState.h"
#include "domain/common/Result.h"
#include "domain/common/RowVersion.h"

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// One session in the waiting room. It knows the patient; its screens never show anything stored.
struct KioskSession {
    domain::KioskSessionId id { 0 };
    QUuid uid;
    PatientId patient { 0 };
    std::optional<domain::AppointmentId> appointment;
    domain::KioskState state = domain::KioskState::Offered;
    bool needsHelp = false;
    domain::Instant offeredAt;
    std::optional<domain::Instant> finishedAt;
    domain::RowVersion version = domain::RowVersion::first();
};

/// Agendas are appended and never changed; sessions move through their states.
class AgendaRepository {
public:
    AgendaRepository() = default;
    AgendaRepository(const AgendaRepository&) = delete;
    AgendaRepository& operator=(const AgendaRepository&) = delete;
    virtual ~AgendaRepository() = default;

    [[nodiscard]] virtual Result<domain::KioskSessionId> addSession(
        const KioskSession& session, EventId event)
        = 0;
    [[nodiscard]] virtual Result<KioskSession> session(domain::KioskSessionId id) = 0;
    /// Conflict ("kiosk.changed") when the version is not `base`.
    [[nodiscard]] virtual Result<void> moveSession(domain::KioskSessionId id,
        domain::RowVersion base, domain::KioskState state, bool needsHelp, domain::Instant at,
        EventId event)
        = 0;

    /// `agenda.id` and the items' ids are ignored; uids are kept.
    [[nodiscard]] virtual Result<domain::AgendaId> add(
        const domain::Agenda& agenda, std::optional<domain::KioskSessionId> session, EventId event)
        = 0;
    /// The agenda said before this appointment, the newest when there are several.
    [[nodiscard]] virtual Result<std::optional<domain::Agenda>> forAppointment(
        domain::AppointmentId id)
        = 0;
    /// The newest agenda of the patient raised at or after `since` that no finished consultation
    /// has decided on.
    [[nodiscard]] virtual Result<std::optional<domain::Agenda>> undecided(
        PatientId patient, domain::Instant since)
        = 0;
    [[nodiscard]] virtual Result<std::optional<domain::Agenda>> byUid(const QUuid& uid) = 0;
    [[nodiscard]] virtual Result<std::vector<domain::PastItem>> decidedItems(PatientId patient) = 0;
    /// Marks that somebody of the staff opened it.
    [[nodiscard]] virtual Result<void> markRead(
        domain::AgendaId id, domain::Instant at, EventId event)
        = 0;
};

}
