// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/Alerts.h"

using namespace Qt::StringLiterals;

namespace rooftree::app {

Result<SaveOutcome> Alerts::raise(const Authorized<Action::RaiseAlert>& proof,
    const domain::SaveKey& key, const AlertCall& call) const
{
    auto saved = m_needs.work.write(WriteStamp::of(proof, key), [&](EventId event) {
        return m_needs.alerts.add(call, proof.patient(), m_needs.clock.now(), event);
    });
    if (saved)
        m_needs.publisher.publish({ Change::Kind::Kiosk, proof.patient() });
    return saved;
}

Result<std::vector<OpenAlert>> Alerts::open(const Authorized<Action::SeeAlerts>&) const
{
    return m_needs.alerts.open();
}

Result<SaveOutcome> Alerts::acknowledge(const Authorized<Action::AcknowledgeAlert>& proof,
    const domain::SaveKey& key, domain::AlertId id, domain::RowVersion base) const
{
    const auto who = proof.actor().staff;
    if (!who)
        return domain::fail(domain::ErrorKind::Denied, u"alert"_s, u"alert.no-person"_s);
    const TrailDetails details { TrailOutcome::Ok, { u"kiosk_alert"_s, id.value() }, {} };
    auto saved = m_needs.work.write(WriteStamp::of(proof, key, details), [&](EventId event) {
        return m_needs.alerts.acknowledge(id, base, *who, m_needs.clock.now(), event);
    });
    if (saved)
        m_needs.publisher.publish({ Change::Kind::Kiosk, proof.patient() });
    return saved;
}

}
