// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/kiosk/Alerts.h"
#include "application/kiosk/HandOver.h"
#include "application/kiosk/KioskRules.h"

namespace rooftree::app {

/// Answers at a desk's own screen, so that a power cut loses none: what has been said so far is
/// kept while the desk goes on saying that it is there. A desk that falls silent is lost, and
/// whichever desk runs next files what was kept as unfinished, for staff and never for the next
/// patient.
class HandOvers final {
public:
    struct Needs {
        UnitOfWork& work;
        const Gate& gate;
        const WaitingRoom& waitingRoom;
        AgendaRepository& agendas;
        HandOverRepository& handOvers;
        const Alerts& alerts;
        const domain::Clock& clock;
        const KioskRules& rules;
    };

    explicit HandOvers(const Needs& needs) : m_needs(needs) { }

    /// The proof names the patient of the session. Again and again, sooner than
    /// KioskRules::lostSeconds.
    [[nodiscard]] Result<void> keep(const Authorized<Action::AnswerKiosk>& proof,
        domain::KioskSessionId session, const KioskAnswers& answers) const;
    /// As WaitingRoom::finish, and nothing is kept beside the record any more. What was filed
    /// meanwhile, because the desk was taken for lost, stays as it is; this is said besides.
    [[nodiscard]] Result<SaveOutcome> finish(const Authorized<Action::AnswerKiosk>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session,
        const KioskAnswers& answers) const;
    /// How many were filed. One that cannot be filed stays, is tried again, and goes after
    /// KioskRules::unlinkedHours with an event that says so.
    [[nodiscard]] Result<int> fileLost() const;

private:
    [[nodiscard]] Result<void> fileOne(const HandOver& lost) const;
    [[nodiscard]] Result<void> purge(const HandOver& lost) const;

    Needs m_needs;
};

}
