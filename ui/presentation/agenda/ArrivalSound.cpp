// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/ArrivalSound.h"

#include <utility>

namespace rooftree::presentation {

ArrivalSound::ArrivalSound(const Desk& desk, TodayModel& today, Chime& chime, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_today(today)
    , m_chime(chime)
{
    connect(&today, &TodayModel::refreshed, this, &ArrivalSound::look);
    connect(&desk.session, &Session::signedIn, this, &ArrivalSound::startAfresh);
    connect(&desk.session, &Session::roleChanged, this, &ArrivalSound::startAfresh);
}

bool ArrivalSound::mayBeHeard() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), domain::Action::SeeToday);
}

void ArrivalSound::setOn(bool isOn)
{
    if (isOn == m_chime.isOn())
        return;
    m_chime.setOn(isOn);
    if (isOn)
        m_chime.ring();
}

void ArrivalSound::look()
{
    // A locked desk reads on only when it filed something itself: heard then, a sound would come
    // for some and not for others, beside a screen that cannot say why. Unlocked, it reads again
    // if anybody wrote meanwhile (ChangePoll).
    if (m_desk.session.isLocked() || !m_today.isRead())
        return;
    QSet<qint64> ready;
    for (const auto& row : m_today.list().rows()) {
        if (row.agenda == domain::AgendaState::Ready)
            ready.insert(row.appointment.id.value());
    }
    const bool hasNew = !(ready - m_known).isEmpty();
    m_known = ready;
    if (!std::exchange(m_isFirst, false) && hasNew && m_chime.isOn())
        m_chime.ring();
}

}
