// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/UndoOffer.h"

#include <utility>

namespace rooftree::presentation {

void UndoOffer::offer(const QString& sentence, std::function<void()> takeBack)
{
    m_takeBack = std::move(takeBack);
    Q_EMIT offered(sentence);
}

void UndoOffer::takeBack()
{
    const auto act = std::exchange(m_takeBack, {});
    if (!act)
        return;
    // First, so that an offer that the act itself makes is not ended with it.
    Q_EMIT ended();
    act();
}

void UndoOffer::end()
{
    if (!m_takeBack)
        return;
    m_takeBack = {};
    Q_EMIT ended();
}

}
