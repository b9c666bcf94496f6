// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/KioskDelivery.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {
namespace {

    app::Result<app::SaveOutcome> deliver(
        const app::Services& services, const KioskDelivery::Parcel& parcel)
    {
        const auto proof
            = services.gate.allow<domain::Action::AnswerKiosk>(parcel.actor, { parcel.patient });
        if (!proof)
            return domain::failure(proof);
        return services.waitingRoom.finish(*proof, parcel.key, parcel.session, parcel.answers);
    }

    /// Trying again can help. Any other refusal stays a refusal: the session is over, or the
    /// answers cannot be taken.
    bool mayHelpLater(const domain::Error& error)
    {
        return error.kind == domain::ErrorKind::Busy || error.kind == domain::ErrorKind::Storage;
    }

}

KioskDelivery::KioskDelivery(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) { }

void KioskDelivery::send(Parcel parcel)
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, parcel = std::move(parcel)] {
            return deliver(services, parcel);
        },
        [this](const app::Result<app::SaveOutcome>& outcome) {
            if (outcome)
                Q_EMIT delivered();
            else
                Q_EMIT refused(outcome.error());
        });
}

void KioskDelivery::leave(Parcel parcel, qint64 now)
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
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, parcel = m_left.front()] {
            return deliver(services, parcel);
        },
        [this, now](const app::Result<app::SaveOutcome>& outcome) {
            m_isTrying = false;
            if (!outcome && mayHelpLater(outcome.error()))
                return;
            m_left.erase(m_left.begin());
            tryNext(now);
        });
}

}
