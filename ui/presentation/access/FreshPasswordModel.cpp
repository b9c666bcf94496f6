// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/FreshPasswordModel.h"

#include "application/access/Accounts.h"
#include "presentation/common/Async.h"

namespace rooftree::presentation {

FreshPasswordModel::FreshPasswordModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_lapse.setSingleShot(true);
    connect(&m_lapse, &QTimer::timeout, this, &FreshPasswordModel::forget);
    connect(&desk.session, &Session::locked, this, &FreshPasswordModel::forget);
    connect(&desk.session, &Session::signedOut, this, &FreshPasswordModel::forget);
}

int FreshPasswordModel::minutes() const { return m_desk.services.accounts.fresh.minutes(); }

void FreshPasswordModel::confirm(const QString& password)
{
    if (m_isBusy || !m_desk.session.isSignedIn())
        return;
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    runAsync(
        m_desk.worker, this,
        [&fresh = m_desk.services.accounts.fresh, actor = m_desk.session.actor(), password] {
            return fresh.ask(actor, password);
        },
        [this](domain::Result<app::FreshProof> answer) { onAnswer(std::move(answer)); });
}

void FreshPasswordModel::onAnswer(domain::Result<app::FreshProof> answer)
{
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    m_proof = *std::move(answer);
    m_lapse.start(std::chrono::minutes(minutes()));
    Q_EMIT confirmedChanged(true);
}

void FreshPasswordModel::forget()
{
    m_lapse.stop();
    if (!m_proof)
        return;
    m_proof.reset();
    Q_EMIT confirmedChanged(false);
}

}
