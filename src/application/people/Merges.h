// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/SafetyCopy.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/people/MergeRepository.h"
#include "application/people/PatientRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Two records side by side, for whoever proposes that they are one person and whoever decides.
struct MergePreview {
    domain::Patient kept;
    domain::Patient folded;
    std::vector<MergeCount> counts;
    std::vector<domain::MergeFinding> findings;
    MergeRepository::BackCount back; ///< when it is about undoing
    bool areBackupsSetUp = false; ///< a copy comes first
};

/// Makes one record of two, by two people, and takes it back, by two people (HZ-12, ADR 0034). Who
/// proposes may open both records; who decides sees names and numbers, is somebody else, and has
/// just typed their password.
class Merges final {
public:
    struct Ports {
        UnitOfWork& work;
        MergeRepository& merges;
        PatientRepository& patients;
        BackupRepository& backups;
        const FreshPassword& fresh;
        Publisher& publisher;
        const domain::Clock& clock;
    };

    using ProposeProof = Authorized<Action::ProposeMerge>;
    using ApproveProof = Authorized<Action::ApproveMerge>;
    using SeeProof = Authorized<Action::SeeMerges>;

    explicit Merges(const Ports& ports);

    /// Both proofs name their patient. That the two were compared is in the trail of both.
    [[nodiscard]] Result<MergePreview> compare(
        const ProposeProof& kept, const ProposeProof& folded) const;

    /// Conflict with the code of the first refusal (merge.two-nhs-numbers ...).
    [[nodiscard]] Result<SaveOutcome> propose(const ProposeProof& kept, const ProposeProof& folded,
        const domain::SaveKey& key, const QUuid& uid, const QString& reason) const;
    /// The proof names the record that stayed.
    [[nodiscard]] Result<SaveOutcome> proposeUndo(const ProposeProof& kept,
        const domain::SaveKey& key, domain::MergeId id, const QString& reason) const;
    /// Takes back what one proposed oneself; Denied merge.not-yours.
    [[nodiscard]] Result<SaveOutcome> withdraw(
        const ProposeProof& kept, const domain::SaveKey& key, domain::MergeId id) const;

    /// The proof names the record that stays; the copy brings the password typed before it, and
    /// what it rests on is in the trail. Denied merge.own-proposal: nobody decides on what
    /// they proposed. Conflict as propose(), when something came in between, merge.changed and
    /// merge.copy-first.
    [[nodiscard]] Result<SaveOutcome> approve(const ApproveProof& proof, const SafetyCopy& copy,
        const domain::SaveKey& key, domain::MergeId id) const;
    [[nodiscard]] Result<SaveOutcome> refuse(const ApproveProof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, domain::MergeId id, const QString& reason) const;

    /// Every merge there ever was, what waits first.
    [[nodiscard]] Result<MergeRepository::Entries> list(const SeeProof& proof) const;
    /// What is decided on, noted in the trail of both.
    [[nodiscard]] Result<MergePreview> look(const SeeProof& proof, domain::MergeId id) const;
    /// The merges into a record that is open.
    [[nodiscard]] Result<MergeRepository::Entries> into(const ProposeProof& proof) const;

private:
    /// What one person does about one merge.
    struct Deed {
        domain::MergeId merge;
        domain::MergeStep step;
        QString reason;
        const SafetyCopy* copy = nullptr;
    };

    [[nodiscard]] Result<MergePreview> gather(
        PatientId kept, PatientId folded, std::optional<domain::MergeId> except) const;
    [[nodiscard]] Result<MergePreview> gather(const Merge& merge) const;
    [[nodiscard]] Result<SaveOutcome> take(const WriteStamp& stamp, const Deed& deed) const;
    [[nodiscard]] Result<void> checkActor(
        const WriteStamp& stamp, const MergeEntry& entry, domain::MergeStep step) const;
    [[nodiscard]] Result<void> run(
        const MergeEntry& entry, const Deed& deed, domain::StaffId by, EventId event) const;
    void publish(const Merge& merge) const;

    Ports m_ports;
};

}
