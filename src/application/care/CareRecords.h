// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/care/CareRepository.h"
#include "application/common/Publisher.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/consultation/DraftRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What is written down about a patient by the sheets of resources/care: flare-ups, checks, offers.
class CareRecords final {
public:
    struct Ports {
        UnitOfWork& work;
        CareRepository& entries;
        DraftRepository& drafts;
        Publisher& publisher;
        const domain::Clock& clock;
        const Rules& rules;
    };

    explicit CareRecords(const Ports& ports) : m_ports(ports) { }

    /// One entry that somebody typed.
    struct Wish {
        QUuid uid; ///< of the entry, and of its draft
        QString sheet;
        QString kind;
        QString onDay; ///< as typed ("today", "14/3/2026"); empty: today
        domain::TypedCare typed;
        std::optional<domain::CareEntryId> replaces {};
        QString reason {}; ///< needed when it replaces another
        std::optional<DraftKey> draft {}; ///< that this makes needless
    };

    /// All of the patient's, those that were replaced or taken back too. The record was opened
    /// before: that is in the trail.
    [[nodiscard]] Result<std::vector<domain::CareEntry>> ofPatient(
        const Authorized<Action::ReadRecord>& proof) const;

    /// Validation with careField, careDay or careReason as the field (domain::checkedCare,
    /// domain::checkedCareDay, care.no-reason, what is wrong with the date typed); NotFound
    /// care.unknown for a sheet or kind that this program does not have; Conflict care.changed.
    [[nodiscard]] Result<SaveOutcome> record(const Authorized<Action::RecordCare>& proof,
        const domain::SaveKey& key, const Wish& wish) const;

    /// Says that an entry was wrong: it stays, and counts no more. Validation care.no-reason;
    /// NotFound care.not-found; Conflict care.changed.
    [[nodiscard]] Result<SaveOutcome> takeBack(const Authorized<Action::RecordCare>& proof,
        const domain::SaveKey& key, domain::CareEntryId entry, const QString& reason) const;

private:
    [[nodiscard]] Result<domain::CareEntry> entryFrom(
        const Authorized<Action::RecordCare>& proof, const Wish& wish) const;
    [[nodiscard]] Result<SaveOutcome> add(const Authorized<Action::RecordCare>& proof,
        const domain::SaveKey& key, const domain::CareEntry& entry,
        const std::optional<DraftKey>& draft) const;

    Ports m_ports;
};

}
