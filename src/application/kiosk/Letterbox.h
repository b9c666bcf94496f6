// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Letter.h"
#include "domain/kiosk/KioskCode.h"
#include "domain/kiosk/StationState.h"

namespace rooftree::app {

/// What a station says of itself each time it looks.
struct StationPulse {
    domain::StationState state = domain::StationState::Free;
    std::optional<domain::KioskSessionId> session;
};

/// What a station learns when it looks.
struct StationView {
    QString practiceName;
    QString stationName;
    std::optional<domain::KioskSessionId> offered; ///< staff gave it a session
    bool isWithdrawn = false; ///< the session it has is not wanted any more
};

/// All that a station can do with the practice. It never learns whose session it is, and reads no
/// record.
class Letterbox {
public:
    Letterbox() = default;
    Letterbox(const Letterbox&) = delete;
    Letterbox& operator=(const Letterbox&) = delete;
    virtual ~Letterbox() = default;

    /// Denied ("station.unknown") when the token is nobody's or the station was retired.
    [[nodiscard]] virtual Result<StationView> look(const StationPulse& pulse) = 0;
    /// Takes up what staff offered this station. Conflict ("kiosk.not-open").
    [[nodiscard]] virtual Result<KioskInvitation> take(domain::KioskSessionId session) = 0;
    /// Denied ("kiosk.see-reception") when nothing fits. One use: whoever types it again is told
    /// the same as for a wrong one. Denied ("kiosk.code-burnt") for the wrong birthday that burnt
    /// its code; nobody at the screen may be told the difference.
    [[nodiscard]] virtual Result<KioskInvitation> enter(const domain::KioskCode& code) = 0;
    /// The same uid twice is one letter; a draft takes the place of the one before.
    [[nodiscard]] virtual Result<SaveOutcome> post(const KioskLetter& letter) = 0;
    /// A desk has filed it.
    [[nodiscard]] virtual Result<bool> isFiled(const domain::SaveKey& uid) = 0;
    /// The PIN that staff leave this station with, as a PHC string.
    [[nodiscard]] virtual Result<QByteArray> pinHash() = 0;
};

}
