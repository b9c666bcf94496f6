// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/AgendaRepository.h"

namespace rooftree::storage {

class Database;

class SqlAgendaRepository final : public app::AgendaRepository {
public:
    explicit SqlAgendaRepository(Database& database);

    [[nodiscard]] domain::Result<domain::KioskSessionId> addSession(
        const app::KioskSession& session, domain::EventId event) override;
    [[nodiscard]] domain::Result<app::KioskSession> session(domain::KioskSessionId id) override;
    [[nodiscard]] domain::Result<void> moveSession(domain::KioskSessionId id,
        domain::RowVersion base, domain::KioskState state, bool needsHelp, domain::Instant at,
        domain::EventId event) override;
    [[nodiscard]] domain::Result<domain::AgendaId> add(const domain::Agenda& agenda,
        std::optional<domain::KioskSessionId> session, domain::EventId event) override;
    [[nodiscard]] domain::Result<std::optional<domain::Agenda>> forAppointment(
        domain::AppointmentId id) override;
    [[nodiscard]] domain::Result<std::optional<domain::Agenda>> undecided(
        domain::PatientId patient, domain::Instant since) override;
    [[nodiscard]] domain::Result<std::optional<domain::Agenda>> byUid(const QUuid& uid) override;
    [[nodiscard]] domain::Result<std::vector<domain::PastItem>> decidedItems(
        domain::PatientId patient) override;
    [[nodiscard]] domain::Result<void> markRead(
        domain::AgendaId id, domain::Instant at, domain::EventId event) override;

private:
    void addItem(const domain::AgendaItem& item, domain::AgendaId agenda, domain::PatientId patient,
        domain::EventId event);
    [[nodiscard]] std::optional<domain::Agenda> withItems(std::optional<domain::Agenda> agenda);

    Database& m_database;
};

}
