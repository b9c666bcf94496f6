// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/WishedLists.h"

using namespace Qt::StringLiterals;

namespace rooftree::app {

Result<SaidList> WishedLists::toPrint(const Authorized<Action::PrintWishedList>& proof,
    const domain::SaveKey& key, domain::KioskSessionId session) const
{
    const auto isWished = m_needs.letters.isListWished(session);
    if (!isWished)
        return domain::failure(isWished);
    if (!*isWished)
        return domain::fail(domain::ErrorKind::NotFound, u"kioskSession"_s, u"kiosk.no-wish"_s);
    return m_needs.waitingRoom.listToPrint(proof, key, session);
}

Result<void> WishedLists::printed(const Authorized<Action::PrintWishedList>& proof,
    const domain::SaveKey& key, domain::KioskSessionId session) const
{
    const TrailDetails details { TrailOutcome::Ok, { u"kiosk_session"_s, session.value() }, {} };
    const auto saved = m_needs.work.write(WriteStamp::of(proof, key, details),
        [&](EventId) { return m_needs.letters.removeWish(session); });
    if (!saved)
        return domain::failure(saved);
    m_needs.publisher.publish({ Change::Kind::Kiosk, proof.patient() });
    return {};
}

}
