// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Kiosks.h"
#include "storage/kiosk/SqlAlertRepository.h"
#include "storage/kiosk/SqlHandOverRepository.h"
#include "storage/kiosk/SqlLetterRepository.h"
#include "storage/kiosk/SqlStationRepository.h"
#include "storage/kiosk/SqlTicketRepository.h"

namespace rooftree::composition {

/// The wiring of what goes with the stations of the waiting room: part of Practice.
struct KioskRoom {
    struct Needs {
        storage::Database& database;
        app::UnitOfWork& work;
        const app::Gate& gate;
        const app::WaitingRoom& waitingRoom;
        app::AgendaRepository& agendas;
        app::ScheduleRepository& schedule;
        const app::PasswordHasher& hasher;
        const app::FreshPassword& fresh;
        app::Publisher& publisher;
        const domain::Clock& clock;
        int pinDigits;
    };

    KioskRoom(const Needs& needs, app::KioskRules loaded);

    app::KioskRules rules;
    storage::SqlStationRepository stationRows;
    storage::SqlTicketRepository ticketRows;
    storage::SqlLetterRepository letterRows;
    storage::SqlAlertRepository alertRows;
    storage::SqlHandOverRepository handOverRows;
    app::Stations stations;
    app::Invitations invitations;
    app::Alerts alerts;
    app::Letters letters;
    app::HandOvers handOvers;
    app::WishedLists wishedLists;
    app::Kiosks kiosks;
};

}
