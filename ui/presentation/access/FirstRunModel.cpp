// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/FirstRunModel.h"

#include "application/access/Accounts.h"
#include "application/access/Passphrase.h"
#include "presentation/common/Async.h"

namespace rooftree::presentation {

using namespace Qt::StringLiterals;

FirstRunModel::FirstRunModel(const app::Services& services, QThreadPool& worker, Proof proof,
    std::optional<app::DiskEncryption> disk, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_worker(worker)
    , m_proof(std::move(proof))
    , m_disk(disk)
{
}

std::optional<app::DiskEncryption> FirstRunModel::openDisk() const
{
    return m_disk == app::DiskEncryption::On ? std::nullopt : m_disk;
}

void FirstRunModel::save(const app::NewPractice& wish, bool isDiskKnown)
{
    if (m_isBusy)
        return;
    if (openDisk() && !isDiskKnown) {
        Q_EMIT refused(
            { domain::ErrorKind::Validation, u"openDisk"_s, u"disk.not-confirmed"_s, {} });
        return;
    }
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
