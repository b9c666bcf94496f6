// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/HandOvers.h"

#include "application/agenda/KioskAgenda.h"
#include "application/kiosk/KioskJson.h"
#include "application/kiosk/UrgentWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::ErrorKind;
    using domain::KioskState;

    constexpr qint64 kSecondMs = 1'000;
    constexpr qint64 kHourMs = 3'600'000;

}

Result<void> HandOvers::keep(const Authorized<Action::AnswerKiosk>& proof,
    domain::KioskSessionId id, const KioskAnswers& answers) const
{
    const auto session = m_needs.agendas.session(id);
    if (!session)
        return domain::failure(session);
    if (proof.patient() != session->patient)
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    if (!domain::isOpen(session->state))
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
    return m_needs.handOvers.put({ domain::SaveKey::make(), id, proof.actor().station,
        toJson(answers), m_needs.clock.now() });
}

Result<SaveOutcome> HandOvers::finish(const Authorized<Action::AnswerKiosk>& proof,
    const domain::SaveKey& key, domain::KioskSessionId id, const KioskAnswers& answers) const
{
    const auto session = m_needs.agendas.session(id);
    if (!session)
        return domain::failure(session);
    auto said = answers;
    if (session->state == KioskState::Incomplete)
        sayBesides(said, key);
    auto saved = m_needs.waitingRoom.finish(proof, key, id, said);
    if (!saved)
        return saved;
    if (const auto removed = m_needs.handOvers.remove(id); !removed)
        return domain::failure(removed);
    return saved;
}

Result<int> HandOvers::fileLost() const
{
    const auto now = m_needs.clock.now();
    const auto lost
        = m_needs.handOvers.keptBefore({ now.ms - m_needs.rules.lostSeconds * kSecondMs });
    if (!lost)
        return domain::failure(lost);
    int filed = 0;
    for (const auto& each : *lost) {
        const auto outcome = fileOne(each);
        if (outcome)
            ++filed;
        else if (outcome.error().kind == ErrorKind::Busy)
            return domain::failure(outcome);
        else if (now.ms - each.keptAt.ms > m_needs.rules.unlinkedHours * kHourMs) {
            if (const auto purged = purge(each); !purged)
                return domain::failure(purged);
        }
    }
    return filed;
}

Result<void> HandOvers::fileOne(const HandOver& lost) const
{
    const auto session = m_needs.agendas.session(lost.session);
    if (!session)
        return domain::failure(session);
    // Filed before, by another desk or by the patient's own Finish, whose removal did not come.
    if (!domain::isOpen(session->state))
        return m_needs.handOvers.remove(lost.session);
    auto answers = answersFromJson(lost.content);
    if (!answers)
        return domain::failure(answers);
    answers->isComplete = false;
    const Actor actor { {}, domain::Role::Kiosk, u"kiosk"_s, lost.desk };
    const auto proof = m_needs.gate.allow<Action::AnswerKiosk>(actor, { session->patient });
    if (!proof)
        return domain::failure(proof);
    // First, so that an alert that cannot be raised now is tried again.
    const auto alerted = alertToWordsLeft(
        { m_needs.gate, m_needs.alerts, m_needs.rules }, actor, *session, lost.key, *answers);
    if (!alerted)
        return alerted;
    const auto saved = m_needs.waitingRoom.finish(*proof, lost.key, lost.session, *answers);
    return saved ? m_needs.handOvers.remove(lost.session) : domain::failure(saved);
}

Result<void> HandOvers::purge(const HandOver& lost) const
{
    const auto proof = Gate::asSystem<Action::PurgeAnswers>(lost.desk);
    const TrailDetails details { TrailOutcome::Ok, { u"kiosk_session"_s, lost.session.value() },
        {} };
    const auto saved = m_needs.work.write(WriteStamp::of(proof, domain::SaveKey::make(), details),
        [&](EventId) { return m_needs.handOvers.remove(lost.session); });
    return saved ? Result<void>() : Result<void>(domain::failure(saved));
}

}
