// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "domain/common/Time.h"

namespace rooftree::app {

/// The newest write to a patient's record, as the trail has it.
struct RecordChange {
    EventId event { 0 };
    domain::Instant at;
    QString who; ///< empty: the patient at the kiosk, or the program
    domain::Action action = domain::Action::ReadRecord;
};

/// Whether a record that somebody looks at is still what it was (HZ-07).
class RecordChanges {
public:
    RecordChanges() = default;
    RecordChanges(const RecordChanges&) = delete;
    RecordChanges& operator=(const RecordChanges&) = delete;
    virtual ~RecordChanges() = default;

    /// Nothing while nobody wrote yet. Reading and printing are no change.
    [[nodiscard]] virtual Result<std::optional<RecordChange>> newest(
        const Authorized<Action::ReadRecord>& proof)
        = 0;
};

}
