// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/agenda/WaitingRoom.h"
#include "application/kiosk/Alerts.h"
#include "application/kiosk/KioskRules.h"

namespace rooftree::app {

/// Ids of the flags that any of the patient's own words raise, each once.
[[nodiscard]] QStringList urgentIn(const KioskAnswers& answers, const KioskRules& rules);

/// What an alert about the words of a session needs.
struct UrgentNeeds {
    const Gate& gate;
    const Alerts& alerts;
    const KioskRules& rules;
};

/// Alerts every desk of what cannot wait among words that a screen left behind when it went, so
/// that nobody could ask it (HZ-10). `key` is of what was left: twice alerts once.
[[nodiscard]] Result<void> alertToWordsLeft(const UrgentNeeds& needs, const domain::Actor& actor,
    const KioskSession& session, const domain::SaveKey& key, const KioskAnswers& answers);

}
