// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/RestrictRecord.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

RestrictRecord::RestrictRecord(const Ports& ports) : m_ports(ports) { }

Result<Restriction> RestrictRecord::current(const Authorized<Action::RestrictRecord>& proof) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    return m_ports.access.restriction(*proof.patient());
}

Result<SaveOutcome> RestrictRecord::restrict(const Authorized<Action::RestrictRecord>& proof,
    const domain::SaveKey& key, const QString& reason) const
{
    if (!m_ports.rules.restrictionReason(reason))
        return domain::fail(ErrorKind::Validation, u"reason"_s, u"access.no-restriction-reason"_s);
    return set(proof, key, { true, reason });
}

Result<SaveOutcome> RestrictRecord::lift(
    const Authorized<Action::RestrictRecord>& proof, const domain::SaveKey& key) const
{
    return set(proof, key, { false, {} });
}

Result<SaveOutcome> RestrictRecord::set(const Authorized<Action::RestrictRecord>& proof,
    const domain::SaveKey& key, const Restriction& restriction) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    const auto patient = *proof.patient();
    auto saved = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) {
        return m_ports.access.setRestriction(patient, restriction, m_ports.clock.now(), event);
    });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::People, patient });
    return saved;
}

}
