// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/OwnAccount.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;

Result<SaveOutcome> OwnAccount::setPassword(const Authorized<Action::ManageOwnAccount>& proof,
    const FreshProof& fresh, const domain::SaveKey& key, const QString& password) const
{
    if (const auto checked = m_needs.fresh.check(fresh, proof.actor()); !checked)
        return domain::failure(checked);
    const auto person = m_needs.staff.find(fresh.staff());
    if (!person)
        return domain::failure(person);
    const auto practice = m_needs.staff.practice();
    if (!practice)
        return domain::failure(practice);
    QStringList words { person->userName, person->name };
    if (*practice)
        words << (*practice)->name;
    const auto hash = hashOfNew(password, m_needs.passwords, words);
    if (!hash)
        return domain::failure(hash);
    const TrailDetails details { TrailOutcome::Ok, { u"staff"_s, person->id.value() },
        u"password"_s };
    return m_needs.work.write(WriteStamp::of(proof, key, details),
        [&](EventId event) { return m_needs.staff.setPasswordHash(person->id, *hash, event); });
}

}
