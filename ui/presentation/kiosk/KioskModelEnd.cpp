// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit to the screen ends: finished, left behind, or taken back by staff.
#include "presentation/kiosk/KioskModel.h"

namespace rooftree::presentation {

bool KioskModel::isAsking() const
{
    return isPartOfVisit() && !m_isSending && m_idle.state(m_clock()) == IdleWatch::State::Asking;
}

int KioskModel::secondsLeft() const { return isAsking() ? m_idle.secondsLeft(m_clock()) : 0; }

void KioskModel::tick()
{
    const auto now = m_clock();
    m_delivery->tick(now);
    m_readAloud->tick(now);
    if (m_page == KioskPage::Thanks || m_page == KioskPage::NotYou
        || m_page == KioskPage::SeeReception) {
        if (now - m_shownAt >= kEndPageMs)
            show(KioskPage::Start);
        return;
    }
    // Somebody chose a language on the start page and went away.
    if (m_page == KioskPage::Start && m_idle.state(now) != IdleWatch::State::Active)
        forgetHowItSpeaks();
    const bool isAside = m_page == KioskPage::Unlock || m_page == KioskPage::EnterCode;
    if (isAside && !m_visit && m_idle.state(now) != IdleWatch::State::Active)
        show(KioskPage::Start);
    if (!isPartOfVisit() || m_isSending)
        return;
    if (m_idle.state(now) == IdleWatch::State::Left) {
        keepUnfinished();
        show(KioskPage::Start);
        return;
    }
    keepSoFar(now);
    if (const bool asking = isAsking(); asking || m_wasAsking) {
        if (asking && !m_wasAsking)
            raise(flagsSoFar()); // whoever does not move may not be able to
        m_wasAsking = asking;
        Q_EMIT stillThereChanged();
    }
}

KioskList& KioskModel::list() { return *m_list; }

KioskParcel KioskModel::parcel(bool isComplete) const
{
    constexpr qint64 kSecondMs = 1'000;
    auto answers = m_answers.toAnswers(m_visit->agendaUid, isComplete);
    answers.language = m_language->current().code;
    answers.tookSeconds = static_cast<int>((m_clock() - m_visit->startedAt) / kSecondMs);
    return { m_visit->invitation.session, m_visit->key, std::move(answers) };
}

/// The power may go at any moment; what has been said is then offered to staff.
void KioskModel::keepSoFar(qint64 now)
{
    if (!m_hasChanged || !m_visit->isConfirmed || now - m_keptAt < kKeepMs)
        return;
    m_hasChanged = false;
    m_keptAt = now;
    m_line.keep(parcel(false));
}

void KioskModel::send()
{
    m_isSending = true;
    Q_EMIT sendingChanged();
    m_delivery->send(parcel(true));
}

void KioskModel::onDelivered()
{
    const auto finished = session();
    auto urgent = m_urgent;
    wipe();
    urgent.sentences.clear();
    m_urgent = urgent; // for the page that says thank you
    if (finished)
        m_list->offer(*finished);
    show(KioskPage::Thanks);
}

void KioskModel::keepUnfinished()
{
    // Nobody said "this is me": there is nothing of the patient's to keep, but staff should know.
    raise(flagsSoFar());
    if (m_visit && m_visit->isConfirmed)
        m_delivery->leave(parcel(false), m_clock());
    else
        callForHelp();
    wipe();
}

void KioskModel::onAbandoned()
{
    if (m_visit)
        keepUnfinished();
    show(KioskPage::Start);
    Q_EMIT left();
}

void KioskModel::wipe()
{
    m_visit.reset();
    m_tiles.clear();
    m_answers = KioskAnswerSheet();
    m_questions = KioskQuestions();
    m_ownWords = QString();
    m_isChanging = false;
    m_isSending = false;
    m_isHelpOnTheWay = false;
    m_wasAsking = false;
    m_before = KioskPage::Start;
    m_after = KioskPage::Start;
    m_urgent = {};
    m_hasChanged = false;
}

void KioskModel::askToUnlock()
{
    touched();
    if (m_page == KioskPage::Unlock || m_isSending)
        return;
    m_before = m_page;
    show(KioskPage::Unlock);
}

void KioskModel::unlock(const QString& password)
{
    touched();
    m_line.unlock(this, password, [this](const app::Result<void>& outcome) {
        if (!outcome) {
            Q_EMIT unlockRefused();
            return;
        }
        if (m_visit && m_before != KioskPage::IsThisYou)
            keepUnfinished();
        wipe();
        show(KioskPage::Start);
        m_line.handBack();
        Q_EMIT left();
    });
}

}
