// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskLine.h"

#include <QHash>

#include <algorithm>

namespace rooftree::presentation {

/// Who has the waiting-room screen.
struct KioskVisit {
    app::KioskInvitation invitation;
    domain::SaveKey key;
    QUuid agendaUid;
    bool isConfirmed = false; ///< "yes, this is me"
    qint64 startedAt = 0;
};

/// What the page about something urgent says, and whether staff have been told. It outlives the
/// visit by the last page, which says when nobody was reached, and then holds no words.
struct KioskUrgent {
    enum class Told { Yes, Asking, No };

    QUuid visit;
    QStringList sentences; ///< of what was found last
    QStringList shown; ///< ids of the flags that the page has told of
    QHash<QString, Told> alerts; ///< what was raised, by the id of the flag

    /// The worst of all.
    [[nodiscard]] Told told() const
    {
        auto worst = Told::Yes;
        for (const auto each : alerts)
            worst = std::max(worst, each);
        return worst;
    }
};

}
