// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Alerts.h"
#include "application/kiosk/HandOvers.h"
#include "application/kiosk/Invitations.h"
#include "application/kiosk/Letters.h"
#include "application/kiosk/Stations.h"
#include "application/kiosk/WishedLists.h"

namespace rooftree::app {

/// What goes with the stations of the waiting room, by reference: part of Services.
struct Kiosks {
    const KioskRules& rules;
    const Stations& stations;
    const Invitations& invitations;
    const Letters& letters;
    const Alerts& alerts;
    const HandOvers& handOvers;
    const WishedLists& wishedLists;
};

}
