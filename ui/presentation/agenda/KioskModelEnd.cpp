// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit to the screen ends: finished, left behind, or taken back by staff.
#include "presentation/agenda/KioskModel.h"
#include "presentation/common/Async.h"

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
    if (m_page == KioskPage::Thanks || m_page == KioskPage::NotYou) {
        if (now - m_shownAt >= kEndPageMs)
            show(KioskPage::Start);
        return;
    }
    if (m_page == KioskPage::Unlock && !m_visit && m_idle.state(now) != IdleWatch::State::Active)
        show(KioskPage::Start);
    if (!isPartOfVisit() || m_isSending)
        return;
    if (m_idle.state(now) == IdleWatch::State::Left) {
        keepUnfinished();
        show(KioskPage::Start);
        return;
    }
    if (const bool asking = isAsking(); asking || m_wasAsking) {
        m_wasAsking = asking;
        Q_EMIT stillThereChanged();
    }
}

KioskDelivery::Parcel KioskModel::parcel(bool isComplete) const
{
    return { m_visit->actor, m_visit->patient, m_visit->invitation.session, m_visit->key,
        m_answers.toAnswers(m_visit->agendaUid, isComplete) };
}

void KioskModel::send()
{
    m_isSending = true;
    Q_EMIT sendingChanged();
    m_delivery->send(parcel(true));
}

void KioskModel::onDelivered()
{
    const auto clinician = clinicianName();
    wipe();
    show(KioskPage::Thanks);
}

void KioskModel::keepUnfinished()
{
    // Nobody said "this is me": there is nothing of the patient's to keep, but staff should know.
    if (m_visit && m_visit->isConfirmed)
        m_delivery->leave(parcel(false), m_clock());
    else
        callForHelp();
    wipe();
}

/// Whoever handed the screen over may no longer be here: nobody could take it back.
void KioskModel::onSignedOut()
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
    m_ownWords = QString();
    m_isChanging = false;
    m_isSending = false;
    m_isHelpOnTheWay = false;
    m_wasAsking = false;
    m_before = KioskPage::Start;
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
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, user = m_desk.session.staff().userName,
            station = m_desk.session.actor().station, password] {
            return services.signIn.run(
                { user, password, station, {}, app::SignInTry::Purpose::TakeBack });
        },
        [this](const app::Result<app::SignedIn>& person) {
            if (!person || person->staff.id != m_desk.session.staff().id) {
                Q_EMIT unlockRefused();
                return;
            }
            if (m_visit && m_before != KioskPage::IsThisYou)
                keepUnfinished();
            wipe();
            show(KioskPage::Start);
            m_desk.session.unlock();
            Q_EMIT left();
        });
}

}
