// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

namespace rooftree::app {

/// The answers as an agenda: words kept verbatim, a tile's wording copied as it read today.
/// Validation error for a rank outside the allowed ones, a rank given twice, or words beyond the
/// kiosk's limit. `how` the patient said it; somebody who answers for them is a carer either way.
[[nodiscard]] Result<domain::Agenda> agendaFrom(const KioskAnswers& answers,
    const KioskSession& session, domain::Instant now, const Rules& rules,
    domain::AgendaSource how = domain::AgendaSource::PatientKiosk);

/// What was said so far is filed already and stays as it is; this is said besides, with uids of its
/// own that come from `key`.
void sayBesides(KioskAnswers& answers, const domain::SaveKey& key);

}
