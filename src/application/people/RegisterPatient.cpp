// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/RegisterPatient.h"

#include "application/common/SavedUnread.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;

RegisterPatient::RegisterPatient(
    UnitOfWork& work, PatientRepository& patients, Publisher& publisher)
    : m_work(work)
    , m_patients(patients)
    , m_publisher(publisher)
{
}

Result<domain::Patient> RegisterPatient::run(const Authorized<Action::RegisterPatient>& proof,
    const domain::SaveKey& key, const QUuid& uid, const domain::PatientDetails& details) const
{
    std::optional<PatientId> id;
    auto stamp = WriteStamp::of(proof, key);
    stamp.newPatient = [&]() -> Result<PatientId> {
        const auto next = m_patients.nextId();
        if (next)
            id = *next;
        return next;
    };
    const auto saved = m_work.write(
        stamp, [&](EventId event) { return m_patients.addAs(*id, uid, details, event); });
    if (!saved)
        return domain::failure(saved);
    const auto patient = m_patients.byUid(uid);
    if (!patient)
        return savedUnread();
    if (!*patient)
        return domain::fail(domain::ErrorKind::NotFound, u"patient"_s, u"patient.not-found"_s);
    m_publisher.publish({ Change::Kind::People, (*patient)->id });
    return **patient;
}

}
