// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/ClaimAccess.h"

#include "domain/common/Text.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    constexpr qint64 kMinuteMs = 60'000;

}

ClaimAccess::ClaimAccess(const Ports& ports) : m_ports(ports) { }

Result<SaveOutcome> ClaimAccess::run(const Authorized<Action::ClaimAccess>& proof,
    const domain::SaveKey& key, const Claim& claim) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    const auto* reason = m_ports.rules.claimReason(claim.kind, claim.reason);
    if (!reason || !proof.actor().staff)
        return domain::fail(ErrorKind::Validation, u"reason"_s, u"access.no-reason"_s);
    auto words = domain::cleanText(claim.words, domain::kTextLimit, u"reasonWords"_s);
    if (!words)
        return domain::failure(words);
    if (reason->needsWords && words->isEmpty())
        return domain::fail(ErrorKind::Validation, u"reasonWords"_s, u"access.reason-in-words"_s);
    const auto now = m_ports.clock.now();
    const domain::AccessClaim made { *proof.actor().staff, *proof.patient(), claim.kind,
        reason->code, *std::move(words), now,
        { now.ms + m_ports.rules.minutes(claim.kind) * kMinuteMs } };
    return m_ports.work.write(WriteStamp::of(proof, key),
        [&](EventId event) { return m_ports.access.addClaim(made, event); });
}

}
