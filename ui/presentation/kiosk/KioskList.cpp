// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskList.h"

#include "presentation/kiosk/TapGuard.h"

namespace rooftree::presentation {

KioskList::KioskList(KioskLine& line, Monotonic clock, QObject* parent)
    : QObject(parent)
    , m_line(line)
    , m_clock(std::move(clock))
{
}

void KioskList::offer(domain::KioskSessionId session)
{
    forget();
    if (m_line.listPaper() == KioskLine::ListPaper::None)
        return;
    m_session = session;
    m_offeredAt = m_clock();
    m_state = State::Offered;
}

void KioskList::print()
{
    if (m_state != State::Offered || m_clock() - m_offeredAt < TapGuard::kQuietMs)
        return;
    become(State::Printing);
    m_line.printList(this, *m_session, [this, of = *m_session](const app::Result<void>& outcome) {
        // The next patient may be here already.
        if (m_session == of)
            become(outcome ? doneState() : State::AskReception);
    });
}

KioskList::State KioskList::doneState() const
{
    return m_line.listPaper() == KioskLine::ListPaper::Here ? State::Printed : State::Asked;
}

void KioskList::forget()
{
    m_session.reset();
    m_state = State::None;
}

void KioskList::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

}
