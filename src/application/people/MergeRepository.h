// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/RowVersion.h"
#include "domain/common/Time.h"
#include "domain/people/MergeCheck.h"
#include "domain/people/MergeState.h"

#include <QUuid>

#include <vector>

namespace rooftree::app {

/// Two records that are, were or may become one.
struct Merge {
    domain::MergeId id;
    QUuid uid;
    domain::PatientId kept; ///< the record that stays
    domain::PatientId folded; ///< the one that becomes part of it
    domain::MergeState state = domain::MergeState::Proposed;
    domain::RowVersion version = domain::RowVersion::first();
};

/// What was done last about a merge, by whom and why.
struct MergeNote {
    domain::MergeStep step = domain::MergeStep::Propose;
    domain::StaffId by { 0 };
    QString who;
    domain::Instant at;
    QString reason;
};

struct MergeEntry {
    Merge merge;
    QString keptName; ///< "AHMED, Margaret"
    QString foldedName;
    std::vector<MergeNote> notes; ///< oldest first; at least the proposal
};

/// How many rows of one table both records have. Numbers only: who decides need not be somebody
/// who may read what is in them.
struct MergeCount {
    QString table;
    int kept = 0;
    int folded = 0;
    int same = 0; ///< of the folded, in the kept already: from the same import
};

/// Merges and what is moved by them. Writes run inside UnitOfWork::write and carry its event.
class MergeRepository {
public:
    MergeRepository() = default;
    MergeRepository(const MergeRepository&) = delete;
    MergeRepository& operator=(const MergeRepository&) = delete;
    virtual ~MergeRepository() = default;

    using Entries = std::vector<MergeEntry>;

    /// NotFound merge.not-found.
    [[nodiscard]] virtual domain::Result<MergeEntry> find(domain::MergeId id) = 0;
    /// What waits first, then newest first.
    [[nodiscard]] virtual domain::Result<Entries> all() = 0;
    /// Those in which the patient is the one that stays, newest first.
    [[nodiscard]] virtual domain::Result<Entries> into(domain::PatientId kept) = 0;

    /// `except`: a merge that is not "another" one.
    [[nodiscard]] virtual domain::Result<domain::MergeFacts> facts(
        domain::PatientId kept, domain::PatientId folded, std::optional<domain::MergeId> except)
        = 0;
    [[nodiscard]] virtual domain::Result<std::vector<MergeCount>> counts(
        domain::PatientId kept, domain::PatientId folded)
        = 0;

    /// Of an undo: what would go back, and of that what was written since and hangs on it.
    struct BackCount {
        int back = 0;
        int hanging = 0;
    };

    [[nodiscard]] virtual domain::Result<BackCount> countBack(const Merge& merge) = 0;

    [[nodiscard]] virtual domain::Result<domain::MergeId> add(
        const Merge& merge, domain::EventId event)
        = 0;
    /// Conflict merge.changed when somebody was there first.
    [[nodiscard]] virtual domain::Result<void> setState(
        const Merge& merge, domain::MergeState next, domain::EventId event)
        = 0;
    [[nodiscard]] virtual domain::Result<void> addNote(
        domain::MergeId merge, const MergeNote& note, domain::EventId event)
        = 0;

    /// Everything of the folded record becomes the kept one's; each row is in the journal.
    [[nodiscard]] virtual domain::Result<void> fold(const Merge& merge, domain::EventId event) = 0;
    /// Everything that came goes back, and what was written since and hangs on it.
    [[nodiscard]] virtual domain::Result<void> unfold(const Merge& merge, domain::EventId event)
        = 0;
};

}
