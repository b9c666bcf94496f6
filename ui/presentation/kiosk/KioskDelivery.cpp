// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskDelivery.h"

namespace rooftree::presentation {
namespace {

    /// Trying again can help. Any other refusal stays a refusal: the session is over, or the
    /// answers cannot be taken.
    bool mayHelpLater(const domain::Error& error)
    {
        return error.kind == domain::ErrorKind::Busy || error.kind == domain::ErrorKind::Storage;
    }

}

KioskDelivery::KioskDelivery(KioskLine& line, QObject* parent) : QObject(parent), m_line(line) { }

void KioskDelivery::send(const KioskParcel& parcel)
{
    m_line.deliver(this, parcel, [this](const app::Result<app::SaveOutcome>& outcome) {
        if (outcome)
            Q_EMIT delivered();
        else
            Q_EMIT refused(outcome.error());
    });
}

void KioskDelivery::leave(KioskParcel parcel, qint64 now)
{
    m_left.push_back(std::move(parcel));
    tryNext(now);
}

void KioskDelivery::tick(qint64 now)
{
    if (now - m_lastTry >= kRetryMs)
        tryNext(now);
}

void KioskDelivery::tryNext(qint64 now)
{
    if (m_left.empty() || m_isTrying)
        return;
    m_isTrying = true;
    m_lastTry = now;
    m_line.deliver(this, m_left.front(), [this, now](const app::Result<app::SaveOutcome>& outcome) {
        m_isTrying = false;
        if (!outcome && mayHelpLater(outcome.error()))
            return;
        m_left.erase(m_left.begin());
        tryNext(now);
    });
}

}
