// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/FinishConsultation.h"
#include "storage/Database.h"
#include "storage/SqlUnitOfWork.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/consultation/SqlDraftRepository.h"
#include "storage/people/SqlPatientRepository.h"
#include "storage/schedule/SqlScheduleRepository.h"
#include "support/FixedClock.h"

namespace rooftree::faults {

/// Somebody at a desk who does one thing over and over, through the same use cases as the window.
/// Who reads along learns what the screen would have said, a line each:
///
///     ACK <save key>              "Saved"
///     NOT <save key> <reason>     "Not saved"
///     UNSURE <save key> <reason>  "It is not known whether this was saved"
class Clerk final {
public:
    explicit Clerk(storage::Database& database);

    /// One consultation: two items with a decision each, one goal with a step and a promise.
    void save() { save(domain::SaveKey::make()); }

    /// The same key makes the same record, in whichever process.
    void save(const domain::SaveKey& key);
    /// Replaces the draft; the text says its own number and length.
    void draft(int number);

    /// What a desk does in a quiet moment.
    void pause() { m_database.idle(); }

    // Negative controls: what the harnesses must not let pass.

    /// Says "Saved" before the save.
    void saveAndSayTooEarly();
    /// Says "Saved" whatever the answer was.
    void saveWithoutChecking();
    /// Every statement is a transaction of its own.
    void saveInPieces();

private:
    using Saved = domain::Result<domain::ConsultationId>;

    [[nodiscard]] Saved finish(const domain::SaveKey& key);
    [[nodiscard]] domain::ConsultationRecord record(const domain::SaveKey& key) const;

    storage::Database& m_database;
    test::FixedClock m_clock;
    storage::SqlUnitOfWork m_unit;
    storage::SqlConsultationRepository m_consultations;
    storage::SqlScheduleRepository m_schedule;
    storage::SqlDraftRepository m_drafts;
    storage::SqlPatientRepository m_patients;
    app::SilentPublisher m_nobody;
    app::FinishConsultation m_finish;
    domain::Actor m_nurse { domain::StaffId(1), domain::Role::Clinician, QStringLiteral("Nurse"),
        QStringLiteral("desk") };
    domain::PatientId m_patient { 1 };
};

}
