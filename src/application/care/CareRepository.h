// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/care/CareEntry.h"

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// Entries are appended and never changed.
class CareRepository {
public:
    CareRepository() = default;
    CareRepository(const CareRepository&) = delete;
    CareRepository& operator=(const CareRepository&) = delete;
    virtual ~CareRepository() = default;

    /// All of them, those that were replaced or taken back too, in the order in which they were
    /// written.
    [[nodiscard]] virtual Result<std::vector<domain::CareEntry>> ofPatient(PatientId patient) = 0;

    /// The entry's own id is ignored. Conflict ("care.changed") when the one it replaces has been
    /// replaced already; NotFound ("care.not-found") when there is none of this patient.
    [[nodiscard]] virtual Result<void> add(const domain::CareEntry& entry, EventId event) = 0;
};

}
