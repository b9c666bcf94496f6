// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/KioskRoom.h"

namespace rooftree::composition {

KioskRoom::KioskRoom(const Needs& needs, app::KioskRules loaded)
    : rules(std::move(loaded))
    , stationRows(needs.database)
    , ticketRows(needs.database)
    , letterRows(needs.database)
    , alertRows(needs.database)
    , handOverRows(needs.database)
    , stations({ needs.work, stationRows, needs.hasher, needs.fresh, needs.publisher, needs.clock,
          needs.pinDigits })
    , invitations({ needs.work, needs.waitingRoom, needs.agendas, needs.schedule, stationRows,
          ticketRows, needs.publisher, needs.clock, rules })
    , alerts({ needs.work, alertRows, needs.publisher, needs.clock })
    , letters({ needs.work, needs.gate, needs.waitingRoom, needs.agendas, letterRows, ticketRows,
          alerts, needs.publisher, needs.clock, rules })
    , handOvers({ needs.work, needs.gate, needs.waitingRoom, needs.agendas, handOverRows, alerts,
          needs.clock, rules })
    , wishedLists({ needs.work, needs.waitingRoom, letterRows, needs.publisher })
    , kiosks { rules, stations, invitations, letters, alerts, handOvers, wishedLists }
{
}

}
