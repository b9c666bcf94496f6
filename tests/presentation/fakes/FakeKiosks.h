// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Kiosks.h"

namespace rooftree::testing {

/// The stations of a waiting room in memory.
class FakeStations final : public app::StationRepository {
public:
    domain::Result<domain::StationId> add(
        const app::Station& station, domain::EventId event) override;
    domain::Result<app::Station> find(domain::StationId id) override;

    domain::Result<std::vector<app::StationRow>> list() override { return rows; }

    domain::Result<void> retire(domain::StationId id, domain::RowVersion base, domain::Instant at,
        domain::EventId event) override;

    std::vector<app::StationRow> rows;
};

class FakeTickets final : public app::TicketRepository {
public:
    domain::Result<void> put(const app::KioskTicket& ticket) override;
    domain::Result<bool> isCodeTaken(const QByteArray& digitsHash) override;
    domain::Result<void> remove(domain::KioskSessionId session) override;

    domain::Result<std::vector<domain::KioskSessionId>> expired(domain::Instant, int) override
    {
        return std::vector<domain::KioskSessionId>();
    }

    std::vector<app::KioskTicket> tickets;
};

class FakeLetters final : public app::LetterRepository {
public:
    domain::Result<std::vector<app::KioskLetter>> waiting(domain::Instant) override
    {
        return letters;
    }

    domain::Result<void> remove(const domain::SaveKey& uid) override;
    domain::Result<void> removeAllOf(domain::KioskSessionId session) override;
    domain::Result<bool> isListWished(domain::KioskSessionId session) override;
    domain::Result<void> removeWish(domain::KioskSessionId session) override;

    std::vector<app::KioskLetter> letters;
};

class FakeAlerts final : public app::AlertRepository {
public:
    domain::Result<void> add(const app::AlertCall& call, std::optional<domain::PatientId> patient,
        domain::Instant at, domain::EventId event) override;

    domain::Result<std::vector<app::OpenAlert>> open() override { return alerts; }

    domain::Result<void> acknowledge(domain::AlertId id, domain::RowVersion base,
        domain::StaffId by, domain::Instant at, domain::EventId event) override;

    std::vector<app::OpenAlert> alerts;
    std::vector<domain::StaffId> takenBy;
    bool isBroken = false;
};

class FakeHandOvers final : public app::HandOverRepository {
public:
    domain::Result<void> put(const app::HandOver& handOver) override;
    domain::Result<std::vector<app::HandOver>> keptBefore(domain::Instant at) override;
    domain::Result<void> remove(domain::KioskSessionId session) override;

    std::vector<app::HandOver> kept;
};

/// Real use cases over them.
struct FakeKiosks {
    struct Needs {
        app::UnitOfWork& work;
        const app::Gate& gate;
        const app::WaitingRoom& waitingRoom;
        app::AgendaRepository& agendas;
        app::ScheduleRepository& schedule;
        const app::PasswordHasher& hasher;
        const app::FreshPassword& fresh;
        app::Publisher& publisher;
        const domain::Clock& clock;
    };

    explicit FakeKiosks(const Needs& needs);

    app::KioskRules rules = app::KioskRules::load().value();
    FakeStations stationRows;
    FakeTickets ticketRows;
    FakeLetters letterRows;
    FakeAlerts alertRows;
    FakeHandOvers handOverRows;
    app::Stations stations;
    app::Invitations invitations;
    app::Alerts alerts;
    app::Letters letters;
    app::HandOvers handOvers;
    app::WishedLists wishedLists;
    app::Kiosks kiosks;
};

}
