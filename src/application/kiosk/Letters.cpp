// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/Letters.h"

#include "application/agenda/KioskAgenda.h"
#include "application/kiosk/DerivedKey.h"
#include "application/kiosk/KioskJson.h"
#include "application/kiosk/UrgentWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::ErrorKind;
    using domain::KioskState;
    using domain::LetterKind;

    constexpr qint64 kSecondMs = 1'000;
    constexpr qint64 kHourMs = 3'600'000;

    /// A patient at the station: nobody who signed in.
    Actor kioskActor(const QString& station)
    {
        return { {}, domain::Role::Kiosk, u"kiosk"_s, station };
    }

    bool isOver(KioskState state)
    {
        return state != KioskState::Offered && state != KioskState::Answering;
    }

}

Result<KioskSession> Letters::sessionOf(const KioskLetter& letter) const
{
    if (!letter.session)
        return domain::fail(ErrorKind::NotFound, u"kioskSession"_s, u"kiosk.not-found"_s);
    return m_needs.agendas.session(*letter.session);
}

Result<int> Letters::file() const
{
    const auto now = m_needs.clock.now();
    const auto letters
        = m_needs.letters.waiting({ now.ms - m_needs.rules.lostSeconds * kSecondMs });
    if (!letters)
        return domain::failure(letters);
    int filed = 0;
    for (const auto& letter : *letters) {
        const bool isOld = now.ms - letter.postedAt.ms > m_needs.rules.unlinkedHours * kHourMs;
        // A wish for paper is no record: it waits for the printer, or is forgotten.
        if (letter.kind == LetterKind::List) {
            if (const auto gone = isOld ? m_needs.letters.remove(letter.uid) : Result<void>();
                !gone)
                return domain::failure(gone);
            continue;
        }
        const auto outcome = fileOne(letter);
        if (outcome)
            ++filed;
        else if (outcome.error().kind == ErrorKind::Busy)
            return domain::failure(outcome);
        else if (isOld) {
            if (const auto purged = purge(letter); !purged)
                return domain::failure(purged);
        }
    }
    if (const auto withdrawn = withdrawExpired(); !withdrawn)
        return domain::failure(withdrawn);
    return filed;
}

Result<void> Letters::fileOne(const KioskLetter& letter) const
{
    switch (letter.kind) {
    case LetterKind::Begun:
        return fileBegun(letter);
    case LetterKind::Draft:
    case LetterKind::Left:
        return fileAnswers(letter, false);
    case LetterKind::Finished:
        return fileAnswers(letter, true);
    case LetterKind::Help:
        return fileHelp(letter);
    case LetterKind::Alert:
    case LetterKind::WrongCodes:
        return fileAlert(letter);
    case LetterKind::List:
        break;
    }
    return {};
}

Result<void> Letters::fileBegun(const KioskLetter& letter) const
{
    const auto session = sessionOf(letter);
    if (!session)
        return domain::failure(session);
    const auto proof = m_needs.gate.allow<Action::AnswerKiosk>(
        kioskActor(letter.stationName), { session->patient });
    if (!proof)
        return domain::failure(proof);
    const auto saved = m_needs.work.write(
        WriteStamp::of(*proof, letter.uid), [&](EventId event) -> Result<void> {
            if (session->state != KioskState::Offered)
                return {};
            return m_needs.agendas.moveSession(session->id, session->version, KioskState::Answering,
                session->needsHelp, letter.postedAt, event);
        });
    if (!saved)
        return domain::failure(saved);
    m_needs.publisher.publish({ Change::Kind::Kiosk, session->patient });
    return m_needs.letters.remove(letter.uid);
}

Result<void> Letters::fileHelp(const KioskLetter& letter) const
{
    const auto session = sessionOf(letter);
    if (!session)
        return domain::failure(session);
    const auto proof = m_needs.gate.allow<Action::AnswerKiosk>(
        kioskActor(letter.stationName), { session->patient });
    if (!proof)
        return domain::failure(proof);
    const auto saved = m_needs.waitingRoom.callForHelp(*proof, letter.uid, session->id);
    if (!saved)
        return domain::failure(saved);
    return m_needs.letters.remove(letter.uid);
}

Result<void> Letters::fileAnswers(const KioskLetter& letter, bool isComplete) const
{
    const auto session = sessionOf(letter);
    if (!session)
        return domain::failure(session);
    auto answers = answersFromJson(letter.content);
    if (!answers)
        return domain::failure(answers);
    answers->isComplete = isComplete;
    if (session->state == KioskState::Incomplete)
        sayBesides(*answers, letter.uid);
    const auto proof = m_needs.gate.allow<Action::AnswerKiosk>(
        kioskActor(letter.stationName), { session->patient });
    if (!proof)
        return domain::failure(proof);
    // Another desk may have been first; a draft means nothing once the session is over.
    const auto isDraftOfThePast = letter.kind == LetterKind::Draft && isOver(session->state);
    if (!isDraftOfThePast) {
        // The screen went before it could be asked. First, so that an alert that cannot be raised
        // now is tried again.
        if (letter.kind == LetterKind::Draft) {
            const auto alerted = alertToWordsLeft({ m_needs.gate, m_needs.alerts, m_needs.rules },
                kioskActor(letter.stationName), *session, letter.uid, *answers);
            if (!alerted)
                return alerted;
        }
        const auto saved = m_needs.waitingRoom.finish(*proof, letter.uid, session->id, *answers);
        if (!saved)
            return domain::failure(saved);
    }
    return m_needs.letters.removeAllOf(session->id);
}

Result<void> Letters::fileAlert(const KioskLetter& letter) const
{
    const auto actor = kioskActor(letter.stationName);
    AlertCall call { AlertKind::RedFlag, letter.session, QString::fromUtf8(letter.content),
        letter.stationName };
    Object whose;
    if (letter.kind == LetterKind::WrongCodes) {
        const auto proof = Gate::asSystem<Action::RefuseCode>(letter.stationName);
        const TrailDetails details { TrailOutcome::Refused,
            { u"kiosk_station"_s, letter.station.value() }, {} };
        const auto noted
            = m_needs.work.write(WriteStamp::of(proof, derivedKey(letter.uid, "refused"), details),
                [](EventId) -> Result<void> { return {}; });
        if (!noted)
            return domain::failure(noted);
        if (triesFromJson(letter.content) < m_needs.rules.wrongCodes)
            return m_needs.letters.remove(letter.uid);
        call.kind = AlertKind::WrongCodes;
        call.flag.clear();
    } else {
        const auto session = sessionOf(letter);
        if (!session)
            return domain::failure(session);
        whose.patient = session->patient;
    }
    const auto proof = m_needs.gate.allow<Action::RaiseAlert>(actor, whose);
    if (!proof)
        return domain::failure(proof);
    const auto raised = m_needs.alerts.raise(*proof, letter.uid, call);
    if (!raised)
        return domain::failure(raised);
    return m_needs.letters.remove(letter.uid);
}

Result<void> Letters::purge(const KioskLetter& letter) const
{
    const auto proof = Gate::asSystem<Action::PurgeAnswers>(letter.stationName);
    const TrailDetails details { TrailOutcome::Ok, { u"kiosk_station"_s, letter.station.value() },
        {} };
    const auto saved
        = m_needs.work.write(WriteStamp::of(proof, derivedKey(letter.uid, "purged"), details),
            [&](EventId) { return m_needs.letters.remove(letter.uid); });
    return saved ? Result<void>() : Result<void>(domain::failure(saved));
}

Result<void> Letters::withdrawExpired() const
{
    const auto expired = m_needs.tickets.expired(m_needs.clock.now(), m_needs.rules.wrongBirthdays);
    if (!expired)
        return domain::failure(expired);
    for (const auto id : *expired) {
        const auto session = m_needs.agendas.session(id);
        if (!session)
            return domain::failure(session);
        const auto proof = m_needs.gate.allow<Action::AnswerKiosk>(
            kioskActor(u"waiting room"_s), { session->patient });
        if (!proof)
            return domain::failure(proof);
        const auto saved = m_needs.work.write(
            WriteStamp::of(*proof, domain::SaveKey::make()), [&](EventId event) -> Result<void> {
                if (const auto gone = m_needs.tickets.remove(id); !gone)
                    return gone;
                if (session->state != KioskState::Offered)
                    return {};
                return m_needs.agendas.moveSession(
                    id, session->version, KioskState::Withdrawn, false, m_needs.clock.now(), event);
            });
        if (!saved)
            return domain::failure(saved);
    }
    return {};
}

}
