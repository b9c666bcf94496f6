// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/KioskRules.h"
#include "application/kiosk/Letterbox.h"
#include "domain/common/Clock.h"
#include "domain/common/SteadyClock.h"
#include "storage/DatabaseUrl.h"

#include <memory>

namespace rooftree::station {

/// What a waiting-room station does with the practice, over a connection that may do nothing else.
/// Belongs to one thread.
class StationPost final {
public:
    struct Options {
        const domain::SteadyClock* steady = nullptr; ///< null: the machine's own
        bool isCheap = false; ///< tests: the PIN was hashed with the least work
    };

    /// Errors as Database::open; Denied ("station.unknown") when the token is nobody's.
    [[nodiscard]] static domain::Result<std::unique_ptr<StationPost>> open(
        const storage::DatabaseUrl& url, const QString& token, const domain::Clock& clock,
        const Options& options);
    ~StationPost();
    StationPost(const StationPost&) = delete;
    StationPost& operator=(const StationPost&) = delete;

    [[nodiscard]] app::Letterbox& letterbox();

    /// Denied ("kiosk.see-reception") whatever was wrong, and for as long as the waiting after too
    /// many wrong ones lasts; then nothing is looked up. Each wrong one is told to the desks.
    [[nodiscard]] domain::Result<app::KioskInvitation> enter(const domain::KioskCode& code);
    /// Denied ("station.wrong-pin"), and for as long as the waiting after wrong ones lasts.
    [[nodiscard]] domain::Result<void> checkPin(const QString& pin);

    [[nodiscard]] const app::KioskRules& rules() const;

    /// Whether the database would let this station read or write a table; a file cannot refuse.
    [[nodiscard]] domain::Result<bool> reachesTables() const;

private:
    struct Parts;

    explicit StationPost(std::unique_ptr<Parts> parts);
    void tellWrongCode(bool isBurnt);

    std::unique_ptr<Parts> m_parts;
};

}
