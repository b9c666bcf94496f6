// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"
#include "domain/kiosk/LetterKind.h"

namespace rooftree::app {

/// From a station to the desks.
struct KioskLetter {
    domain::SaveKey uid;
    domain::StationId station { 0 };
    QString stationName;
    std::optional<domain::KioskSessionId> session;
    domain::LetterKind kind = domain::LetterKind::Begun;
    QByteArray content; ///< answers as JSON, or the id of a red flag
    domain::Instant postedAt;
};

class LetterRepository {
public:
    LetterRepository() = default;
    LetterRepository(const LetterRepository&) = delete;
    LetterRepository& operator=(const LetterRepository&) = delete;
    virtual ~LetterRepository() = default;

    /// In the order they were posted; those of wished lists too. A draft waits while its station is
    /// heard of and still has the session: it is here only when the station was last seen before
    /// `lostBefore` or has moved on.
    [[nodiscard]] virtual Result<std::vector<KioskLetter>> waiting(domain::Instant lostBefore) = 0;
    [[nodiscard]] virtual Result<void> remove(const domain::SaveKey& uid) = 0;
    /// With the ticket: nothing of the session is left for a station to read.
    [[nodiscard]] virtual Result<void> removeAllOf(domain::KioskSessionId session) = 0;
    /// Somebody waits for the list of this session on paper.
    [[nodiscard]] virtual Result<bool> isListWished(domain::KioskSessionId session) = 0;
    [[nodiscard]] virtual Result<void> removeWish(domain::KioskSessionId session) = 0;
};

}
