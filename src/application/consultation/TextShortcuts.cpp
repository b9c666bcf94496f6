// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/TextShortcuts.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;

    TrailDetails about(domain::StaffId staff)
    {
        return { TrailOutcome::Ok, { u"staff"_s, staff.value() }, u"shortcut"_s };
    }

    auto nobody() { return domain::fail(domain::ErrorKind::Denied, {}, u"access.not-allowed"_s); }

}

Result<std::vector<domain::TextShortcut>> TextShortcuts::mine(const Proof& proof) const
{
    const auto me = proof.actor().staff;
    return me ? m_shortcuts.ofStaff(*me) : std::vector<domain::TextShortcut>();
}

Result<SaveOutcome> TextShortcuts::keep(
    const Proof& proof, const domain::SaveKey& key, const domain::TextShortcut& shortcut) const
{
    const auto me = proof.actor().staff;
    if (!me)
        return nobody();
    return m_work.write(WriteStamp::of(proof, key, about(*me)),
        [&](EventId event) { return m_shortcuts.keep(*me, shortcut, event); });
}

Result<SaveOutcome> TextShortcuts::remove(
    const Proof& proof, const domain::SaveKey& key, const QString& word) const
{
    const auto me = proof.actor().staff;
    if (!me)
        return nobody();
    return m_work.write(WriteStamp::of(proof, key, about(*me)),
        [&](EventId event) { return m_shortcuts.remove(*me, word, event); });
}

}
