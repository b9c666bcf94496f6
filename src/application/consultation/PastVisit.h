// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/consultation/Consultation.h"

namespace rooftree::app {

/// One finished visit as it was written: what was on its board, what became of each item, and the
/// notes to others. Its goal and step stand in the record with the visit's id.
struct PastVisit {
    domain::Consultation visit;
    QString clinician; ///< the name, also of somebody who has left
    std::vector<domain::AgendaItem> items; ///< in the agreed order
    std::vector<domain::BoardDecision> decisions; ///< none for what nothing was said about
    std::vector<domain::NewReferralNote> notes; ///< the newest of each item
};

class VisitReader {
public:
    VisitReader() = default;
    VisitReader(const VisitReader&) = delete;
    VisitReader& operator=(const VisitReader&) = delete;
    virtual ~VisitReader() = default;

    /// NotFound ("consultation.not-found").
    [[nodiscard]] virtual domain::Result<PastVisit> read(const QUuid& visit) = 0;
};

}
