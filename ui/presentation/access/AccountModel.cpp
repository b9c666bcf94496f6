// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/AccountModel.h"

#include "application/access/Passphrase.h"
#include "presentation/common/Async.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

using app::Accounts;
using app::FreshProof;
using domain::Action;
using domain::SaveKey;

AccountModel::AccountModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_fresh(desk)
    , m_shortcuts(desk)
{
    connect(&desk.session, &Session::locked, this, &AccountModel::forget);
    connect(&desk.session, &Session::signedOut, this, &AccountModel::forget);
}

QString AccountModel::suggestPassword() const
{
    const auto least = m_desk.services.accounts.rules.passwordLeast;
    return app::makePassphrase(least).value_or(QString());
}

bool AccountModel::mayHaveFactor() const
{
    const auto& session = m_desk.session;
    return session.isSignedIn()
        && (session.staff().has(domain::Role::Manager)
            || session.staff().has(domain::Role::Administrator));
}

void AccountModel::refresh()
{
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&factors = m_desk.services.accounts.secondFactors, me = m_desk.session.staff().id] {
            return factors.of(me);
        },
        [this](const domain::Result<std::optional<app::SecondFactor>>& factor) {
            m_factor = factor.value_or(std::nullopt);
            Q_EMIT changed();
        });
}

void AccountModel::setPassword(const QString& password)
{
    save(Act::Password,
        [password, &drafts = m_desk.services.drafts, me = m_desk.session.staff().id](
            const Accounts& accounts, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) {
            auto saved = accounts.own.setPassword(proof, fresh, key, password);
            if (saved)
                drafts.letIn(me, password);
            return saved;
        });
}

void AccountModel::proposeFactor()
{
    const auto proposal = m_desk.services.accounts.secondFactors.propose();
    if (!proposal) {
        Q_EMIT refused(proposal.error());
        return;
    }
    m_proposal = *proposal;
    Q_EMIT changed();
}

void AccountModel::turnFactorOn(const QString& code)
{
    if (!m_proposal)
        return;
    save(Act::FactorOn,
        [factor = *m_proposal, code](const Accounts& accounts, const Proof& proof,
            const FreshProof& fresh, const SaveKey& key) {
            return accounts.secondFactors.turnOn(proof, fresh, key, factor, code);
        });
}

void AccountModel::turnFactorOff()
{
    save(Act::FactorOff,
        [](const Accounts& accounts, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) { return accounts.secondFactors.turnOff(proof, fresh, key); });
}

void AccountModel::forget()
{
    m_fresh.forget();
    m_proposal.reset();
    Q_EMIT changed();
}

void AccountModel::save(Act act, Job job)
{
    if (m_isBusy || !m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::ManageOwnAccount>(m_desk.session.actor());
    if (!proof || !m_fresh.proof()) {
        Q_EMIT refused(!proof ? proof.error()
                              : domain::Error { domain::ErrorKind::Denied, u"freshPassword"_s,
                                  u"fresh.again"_s, {} });
        return;
    }
    setBusy(true);
    runAsync(
        m_desk.worker, this,
        [&accounts = m_desk.services.accounts, proof = *proof, fresh = *m_fresh.proof(),
            key = m_key, job = std::move(job)] { return job(accounts, proof, fresh, key); },
        [this, act](const domain::Result<app::SaveOutcome>& outcome) { onSaved(act, outcome); });
}

void AccountModel::onSaved(Act act, const domain::Result<app::SaveOutcome>& outcome)
{
    setBusy(false);
    if (!outcome) {
        if (outcome.error().detail == u"fresh.again"_s)
            m_fresh.forget();
        Q_EMIT refused(outcome.error());
        return;
    }
    m_key = SaveKey::make();
    if (act != Act::Password)
        m_proposal.reset();
    refresh();
    Q_EMIT saved(act);
}

void AccountModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

}
