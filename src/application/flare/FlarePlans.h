// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/consultation/DraftRepository.h"
#include "application/flare/FlarePlanRepository.h"
#include "application/people/PatientRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What a patient does when it gets worse: keeping its versions, and giving one on paper.
class FlarePlans final {
public:
    struct Ports {
        UnitOfWork& work;
        FlarePlanRepository& plans;
        DraftRepository& drafts;
        Publisher& publisher;
        const domain::Clock& clock;
        const Rules& rules;
        PatientRepository& patients;
    };

    explicit FlarePlans(const Ports& ports) : m_ports(ports) { }

    /// One version that somebody wrote.
    struct Wish {
        QUuid uid; ///< of the plan, when this is its first version
        QUuid record; ///< of this version, for its draft
        QString shape;
        std::optional<domain::RowVersion> base; ///< the version it was written over
        QMap<QString, QString> texts; ///< by section; empty ones are left out
        bool isApproved = false;
        std::optional<DraftKey> draft; ///< that this makes needless
    };

    /// The newest version of each shape, with its words. The record was opened before: that is in
    /// the trail.
    [[nodiscard]] Result<std::vector<domain::FlarePlan>> ofPatient(
        const Authorized<Action::ReadRecord>& proof) const;

    /// Validation with the section as the field, flare.empty without any words; NotFound
    /// flare.shape; Conflict flare.changed when somebody has written a version since `base`.
    [[nodiscard]] Result<SaveOutcome> keep(const Authorized<Action::WriteFlarePlan>& proof,
        const domain::SaveKey& key, const Wish& wish) const;

    struct Sheet {
        QByteArray content; ///< canonical JSON
        QByteArray pdf;
    };

    /// Draws the sheet of the patient's version, beside the one that was given before.
    using Render = std::function<Result<Sheet>(const domain::Patient& patient,
        const domain::FlarePlan& plan, const std::optional<IssuedFlarePlan>& before)>;

    /// Freezes the sheet of the newest version; one that is frozen already is answered as it is.
    /// Validation flare.not-approved while nobody said that the signs are right for this patient
    /// (HZ-23); NotFound flare.not-found.
    [[nodiscard]] Result<IssuedFlarePlan> issue(const Authorized<Action::IssuePlan>& proof,
        const domain::SaveKey& key, const QUuid& uid, const QString& shape,
        const Render& render) const;

    struct Issued {
        IssuedFlarePlan sheet;
        /// The newest version of the words, when it is not this one (HZ-11).
        std::optional<domain::FlarePlan> replacedBy {};
    };

    /// What was issued, to be put on paper: in the trail before anybody has it. NotFound
    /// flare.not-found, also for one of another patient than the proof's (HZ-03).
    [[nodiscard]] Result<Issued> take(
        const Authorized<Action::PrintDocument>& proof, const QUuid& uid) const;

private:
    [[nodiscard]] Result<domain::FlarePlan> checked(
        const Authorized<Action::WriteFlarePlan>& proof, const Wish& wish) const;
    [[nodiscard]] Result<std::optional<domain::FlarePlan>> newest(
        PatientId patient, const QString& shape) const;
    [[nodiscard]] Result<Issued> find(PatientId patient, const QUuid& uid) const;

    Ports m_ports;
};

}
