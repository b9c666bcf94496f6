// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/people/PatientRepository.h"

namespace rooftree::app {

/// What is known of a person, corrected: they moved, took another name, left or died.
class ChangeDetails final {
public:
    ChangeDetails(UnitOfWork& work, PatientRepository& patients, Publisher& publisher);

    /// As they are now, with the version that a change has to name. The look is in the trail.
    [[nodiscard]] Result<domain::Patient> open(
        const Authorized<Action::ReadDemographics>& proof) const;

    /// Replaces them all. Conflict ("patient.changed") when somebody saved after `base`, and
    /// ("patient.nhs-number-taken") when the NHS number belongs to somebody else.
    [[nodiscard]] Result<SaveOutcome> run(const Authorized<Action::ChangeDetails>& proof,
        const domain::SaveKey& key, domain::RowVersion base,
        const domain::PatientDetails& details) const;

private:
    UnitOfWork& m_work;
    PatientRepository& m_patients;
    Publisher& m_publisher;
};

}
