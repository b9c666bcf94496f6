// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/FirstRunModel.h"

#include "application/access/Accounts.h"
#include "application/access/Passphrase.h"
#include "presentation/common/Async.h"

namespace rooftree::presentation {

FirstRunModel::FirstRunModel(
    const app::Services& services, QThreadPool& worker, Proof proof, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_worker(worker)
    , m_proof(std::move(proof))
{
}

void FirstRunModel::save(const app::NewPractice& wish)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    runAsync(
        m_worker, this,
        [&setUp = m_services.setUp, proof = m_proof, key = m_key, wish] {
            return setUp.run(proof, key, wish);
        },
        [this](const domain::Result<app::SaveOutcome>& outcome) { onSaved(outcome); });
}

QString FirstRunModel::suggestPassword() const
{
    const auto least = m_services.accounts.rules.passwordLeast;
    return app::makePassphrase(least).value_or(QString());
}

void FirstRunModel::onSaved(const domain::Result<app::SaveOutcome>& outcome)
{
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (outcome)
        Q_EMIT done();
    else
        Q_EMIT refused(outcome.error());
}

}
