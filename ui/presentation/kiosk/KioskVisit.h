// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskLine.h"

namespace rooftree::presentation {

/// Who has the waiting-room screen.
struct KioskVisit {
    app::KioskInvitation invitation;
    domain::SaveKey key;
    QUuid agendaUid;
    bool isConfirmed = false; ///< "yes, this is me"
    qint64 startedAt = 0;
    QStringList flags; ///< that were raised
};

/// What the page about something urgent says, and whether staff have been told.
struct KioskUrgent {
    enum class Told { Asking, Yes, No };

    QString sentence;
    Told told = Told::Asking;
};

}
