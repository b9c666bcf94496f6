// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/demo/DemoClock.h"
#include "domain/common/Result.h"
#include "storage/DatabaseUrl.h"

#include <functional>

namespace rooftree::composition {

/// What the demo command did, in numbers.
struct DemoSummary {
    bool wasMade = false; ///< false: the practice was there already
    int people = 0;
    int visits = 0;
    int calls = 0;
    int bookedToday = 0;
};

/// Elm Tree Surgery: an invented practice with 600 people and 18 months of history, always the same
/// for one day. Its accounts exist only in a database that is marked as demo, and all have the
/// password demoPassword().
class DemoPractice final {
public:
    /// Says how far it is, 0 to 100; returning false stops after the current day, leaving a shorter
    /// history.
    using Progress = std::function<bool(int percent)>;

    /// Makes the practice when the database is empty; otherwise only fills the list of `today` when
    /// that is empty, so a second run on one day adds nothing. Conflict ("demo.not-a-demo") when
    /// the database holds a real practice.
    [[nodiscard]] static domain::Result<DemoSummary> make(
        const storage::DatabaseUrl& url, QDate today, const Progress& progress = {});

    [[nodiscard]] static QString demoPassword();

    /// Where a user's demo practice is kept, apart from the real one.
    [[nodiscard]] static QString defaultPath();
};

}
