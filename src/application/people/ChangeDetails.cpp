// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/ChangeDetails.h"

#include "application/trail/NoteReading.h"

namespace rooftree::app {

ChangeDetails::ChangeDetails(UnitOfWork& work, PatientRepository& patients, Publisher& publisher)
    : m_work(work)
    , m_patients(patients)
    , m_publisher(publisher)
{
}

Result<domain::Patient> ChangeDetails::open(const Authorized<Action::ReadDemographics>& proof) const
{
    // Noted first: nobody sees what the trail does not know of.
    const auto noted = noteReading(m_work, proof);
    return noted ? m_patients.find(*proof.patient()) : domain::failure(noted);
}

Result<SaveOutcome> ChangeDetails::run(const Authorized<Action::ChangeDetails>& proof,
    const domain::SaveKey& key, domain::RowVersion base,
    const domain::PatientDetails& details) const
{
    const auto patient = *proof.patient();
    auto saved = m_work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto version = m_patients.update(patient, base, details, event);
        return version ? Result<void>() : domain::failure(version);
    });
    if (saved)
        m_publisher.publish({ Change::Kind::People, patient });
    return saved;
}

}
