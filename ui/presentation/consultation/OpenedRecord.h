// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/TextShortcut.h"
#include "presentation/common/PatientContext.h"

#include <QHash>

namespace rooftree::presentation {

/// What the page knows about its patient, read in one go on the worker.
struct OpenedRecord {
    app::RecordView view;
    std::optional<app::Draft> draft; ///< the author's own, not yet finished
    std::vector<domain::Staff> staff; ///< who can promise a follow-up
    std::vector<domain::Team> teams;
    std::optional<domain::Instant> appointmentAt;
    QString appointmentReason;
    int slotMinutes = 0;
    bool hasNamesakeToday = false;
    std::optional<app::HeldClaim> claim; ///< what it was opened with, beside role and standing
    int namesakes = 0; ///< people of the practice who could be taken for this one
    std::optional<app::RecordChange> newest; ///< the last write that is in what was read
    std::vector<domain::TextShortcut> shortcuts {}; ///< the author's own
    QHash<domain::StaffId, QString> staffNames {}; ///< also of who has left
};

/// Reads everything and marks the agenda as read. Called on the worker.
[[nodiscard]] app::Result<OpenedRecord> openRecord(
    const app::Services& services, const domain::Actor& actor, const PatientContext& context);

/// The same once more for a page that is open: nothing is marked and no draft is looked for.
[[nodiscard]] app::Result<OpenedRecord> rereadRecord(
    const app::Services& services, const domain::Actor& actor, const PatientContext& context);

}
