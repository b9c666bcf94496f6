// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/IdleWatch.h"

namespace rooftree::presentation {

IdleWatch::IdleWatch() : IdleWatch(Limits {}) { }

IdleWatch::IdleWatch(Limits limits) : m_limits(limits) { }

IdleWatch::State IdleWatch::state(qint64 now) const
{
    const auto idle = now - m_touched;
    if (idle >= m_limits.untilAsking + m_limits.untilLeft)
        return State::Left;
    return idle >= m_limits.untilAsking ? State::Asking : State::Active;
}

int IdleWatch::secondsLeft(qint64 now) const
{
    if (state(now) != State::Asking)
        return 0;
    const auto left = m_limits.untilAsking + m_limits.untilLeft - (now - m_touched);
    return static_cast<int>((left + 999) / 1000);
}

}
