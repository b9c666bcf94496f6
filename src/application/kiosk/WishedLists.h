// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/agenda/WaitingRoom.h"
#include "application/kiosk/Letter.h"

namespace rooftree::app {

/// "My list" for somebody who asked for it at a station, which has no printer: a desk prints it.
class WishedLists final {
public:
    struct Needs {
        UnitOfWork& work;
        const WaitingRoom& waitingRoom;
        LetterRepository& letters;
        Publisher& publisher;
    };

    explicit WishedLists(const Needs& needs) : m_needs(needs) { }

    /// What goes on the paper; in the trail. The patient asked, so staff who may not read the words
    /// need not be able to. NotFound ("kiosk.no-wish") when nobody asked or it has been printed;
    /// Conflict ("kiosk.not-finished") as WaitingRoom::listToPrint.
    [[nodiscard]] Result<SaidList> toPrint(const Authorized<Action::PrintWishedList>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session) const;
    /// It came out: nobody waits for it any more.
    [[nodiscard]] Result<void> printed(const Authorized<Action::PrintWishedList>& proof,
        const domain::SaveKey& key, domain::KioskSessionId session) const;

private:
    Needs m_needs;
};

}
