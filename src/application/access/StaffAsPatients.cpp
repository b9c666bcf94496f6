// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/StaffAsPatients.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;

StaffAsPatients::StaffAsPatients(
    UnitOfWork& work, AccessRepository& access, PatientRepository& patients)
    : m_work(work)
    , m_access(access)
    , m_patients(patients)
{
}

Result<std::vector<StaffPatient>> StaffAsPatients::list(
    const Authorized<Action::ManageUsers>&) const
{
    return m_access.staffPatients();
}

Result<SaveOutcome> StaffAsPatients::link(const Authorized<Action::ManageUsers>& proof,
    const domain::SaveKey& key, domain::StaffId staff, const QString& typed) const
{
    std::optional<PatientId> patient;
    if (!typed.trimmed().isEmpty()) {
        const auto number = domain::NhsNumber::parse(typed);
        if (!number)
            return domain::failure(number);
        const auto found = m_patients.byNhsNumber(*number);
        if (!found)
            return domain::failure(found);
        if (!*found)
            return domain::fail(
                domain::ErrorKind::NotFound, u"nhsNumber"_s, u"patient.not-found"_s);
        patient = (*found)->id;
    }
    return m_work.write(WriteStamp::of(proof, key),
        [&](EventId event) { return m_access.setStaffPatient(staff, patient, event); });
}

}
