// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/AccessRepository.h"
#include "application/common/UnitOfWork.h"
#include "application/people/PatientRepository.h"

namespace rooftree::app {

/// Which of the staff are patients here too: their records ask why they are opened.
class StaffAsPatients final {
public:
    StaffAsPatients(UnitOfWork& work, AccessRepository& access, PatientRepository& patients);

    [[nodiscard]] Result<std::vector<StaffPatient>> list(
        const Authorized<Action::ManageUsers>& proof) const;

    /// By NHS number as typed; empty text ends it. NotFound (nhsNumber, patient.not-found).
    [[nodiscard]] Result<SaveOutcome> link(const Authorized<Action::ManageUsers>& proof,
        const domain::SaveKey& key, domain::StaffId staff, const QString& nhsNumber) const;

private:
    UnitOfWork& m_work;
    AccessRepository& m_access;
    PatientRepository& m_patients;
};

}
