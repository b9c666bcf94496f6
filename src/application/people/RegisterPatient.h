// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/people/PatientRepository.h"

namespace rooftree::app {

/// Somebody who is not on an imported list.
class RegisterPatient final {
public:
    RegisterPatient(UnitOfWork& work, PatientRepository& patients, Publisher& publisher);

    /// `uid` is made by the form, so that a repeated save finds the same person.
    [[nodiscard]] Result<domain::Patient> run(const Authorized<Action::RegisterPatient>& proof,
        const domain::SaveKey& key, const QUuid& uid, const domain::PatientDetails& details) const;

private:
    UnitOfWork& m_work;
    PatientRepository& m_patients;
    Publisher& m_publisher;
};

}
