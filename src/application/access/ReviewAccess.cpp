// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/ReviewAccess.h"

#include "domain/common/Text.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

ReviewAccess::ReviewAccess(UnitOfWork& work, AccessRepository& access, const domain::Clock& clock)
    : m_work(work)
    , m_access(access)
    , m_clock(clock)
{
}

Result<std::vector<ClaimRow>> ReviewAccess::list(
    const Authorized<Action::ReviewAccess>&, int days) const
{
    return m_access.claims(domain::instantAt(m_clock.today().addDays(1 - days), QTime(0, 0)));
}

Result<SaveOutcome> ReviewAccess::review(const Authorized<Action::ReviewAccess>& proof,
    const domain::SaveKey& key, domain::ClaimId id, domain::Finding finding,
    const QString& typed) const
{
    const auto row = m_access.claim(id);
    if (!row)
        return domain::failure(row);
    const auto me = proof.actor().staff;
    if (!me || row->claim.staff == *me)
        return domain::fail(ErrorKind::Denied, u"claim"_s, u"access.own-claim"_s);
    if (row->review)
        return domain::fail(ErrorKind::Conflict, u"claim"_s, u"access.reviewed-already"_s);
    auto words = domain::cleanText(typed, domain::kTextLimit, u"reviewWords"_s);
    if (!words)
        return domain::failure(words);
    auto stamp = WriteStamp::of(proof, key);
    stamp.patient = row->claim.patient;
    return m_work.write(stamp, [&](EventId event) {
        return m_access.addReview({ id, *me, finding, *std::move(words), m_clock.now() }, event);
    });
}

}
