// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/Referrals.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

Result<SaveOutcome> Referrals::settle(const Authorized<Action::WriteConsultation>& proof,
    const domain::SaveKey& key, domain::ReferralNoteId id, domain::RowVersion base,
    bool isSettled) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    const TrailDetails details { TrailOutcome::Ok, { u"referral_note"_s, id.value() } };
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            const auto note = m_ports.consultations.referral(id);
            if (!note)
                return domain::failure(note);
            if (note->patient != *proof.patient())
                return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
            const auto settled = isSettled
                ? std::optional(ReferralSettled { *by, m_ports.clock.now() })
                : std::nullopt;
            return m_ports.consultations.settleReferral(id, base, settled, event);
        });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Record, *proof.patient() });
    return saved;
}

Result<PastVisit> Referrals::visit(
    const Authorized<Action::ReadRecord>& proof, const QUuid& uid) const
{
    std::optional<PastVisit> found;
    const auto read = m_ports.work.read([&]() -> Result<void> {
        auto past = m_ports.visits.read(uid);
        if (!past)
            return domain::failure(past);
        if (past->visit.patient != proof.patient())
            return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
        found = *std::move(past);
        return {};
    });
    if (!read)
        return domain::failure(read);
    return *std::move(found);
}

}
