// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/UsersModel.h"

#include "application/access/Passphrase.h"
#include "presentation/common/Async.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

using app::FreshProof;
using app::Services;
using domain::Action;
using domain::SaveKey;

UsersModel::UsersModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_fresh(desk)
    , m_draft(desk)
    , m_idleMinutes(desk.services.accounts.rules.idleMinutes)
{
    connect(&desk.changes, &ChangeFeed::usersChanged, this, &UsersModel::refresh);
}

const domain::SignInRules& UsersModel::rules() const { return m_desk.services.accounts.rules; }

QString UsersModel::suggestPassword() const
{
    return app::makePassphrase(rules().passwordLeast).value_or(QString());
}

void UsersModel::refresh()
{
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::ManageUsers>(m_desk.session.actor());
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, proof = *proof] { return read(services, proof); },
        [this](domain::Result<Answers> answers) { onRead(std::move(answers)); });
}

domain::Result<UsersModel::Answers> UsersModel::read(const Services& services, const Proof& proof)
{
    auto staff = services.manageStaff.all(proof);
    if (!staff)
        return domain::failure(staff);
    auto teams = services.manageStaff.teams(proof);
    if (!teams)
        return domain::failure(teams);
    auto practice = services.staff.practice();
    if (!practice)
        return domain::failure(practice);
    return Answers { *std::move(staff), *std::move(teams), *std::move(practice) };
}

void UsersModel::onRead(domain::Result<Answers> answers)
{
    if (!answers) {
        Q_EMIT refused(answers.error());
        return;
    }
    m_teams = std::move(answers->teams);
    m_idleMinutes = answers->practice ? answers->practice->idleMinutes.value_or(rules().idleMinutes)
                                      : rules().idleMinutes;
    m_list.setStaff(std::move(answers->staff), m_teams);
    Q_EMIT refreshed();
}

void UsersModel::add(const app::NewStaff& wish)
{
    save(Act::Added,
        [wish, draft = m_draft.key(), uid = m_draft.uid()](const Services& services,
            const Proof& proof, const FreshProof& fresh, const SaveKey& key) {
            auto added = services.manageStaff.add(proof, fresh, key, wish);
            // The account is there: a draft that outlives it is offered once more, no worse.
            if (added && draft)
                (void)services.drafts.resolve(*draft, uid, services.clock.now());
            return added;
        });
}

void UsersModel::change(const app::StaffChange& wish)
{
    save(Act::Changed,
        [wish](const Services& services, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) { return services.manageStaff.change(proof, fresh, key, wish); });
}

void UsersModel::setPassword(domain::StaffId id, const QString& password)
{
    save(Act::Password,
        [id, password](const Services& services, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) {
            return services.manageStaff.setPassword(proof, fresh, key, id, password);
        });
}

void UsersModel::removeSecondFactor(domain::StaffId id)
{
    save(Act::NoSecondFactor,
        [id](const Services& services, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) {
            return services.accounts.secondFactors.reset(proof, fresh, key, id);
        });
}

void UsersModel::close(const domain::Staff& person)
{
    save(Act::Closed,
        [id = person.id, version = person.version](const Services& services, const Proof& proof,
            const FreshProof& fresh, const SaveKey& key) {
            return services.manageStaff.close(proof, fresh, key, id, version);
        });
}

void UsersModel::reopen(const domain::Staff& person)
{
    save(Act::Reopened,
        [id = person.id, version = person.version](const Services& services, const Proof& proof,
            const FreshProof& fresh, const SaveKey& key) {
            return services.manageStaff.reopen(proof, fresh, key, id, version);
        });
}

void UsersModel::addTeam(const QString& name)
{
    save(Act::Teams,
        [name](const Services& services, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) { return services.manageStaff.addTeam(proof, fresh, key, name); });
}

void UsersModel::renameTeam(domain::TeamId id, const QString& name)
{
    save(Act::Teams,
        [id, name](const Services& services, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) {
            return services.manageStaff.renameTeam(proof, fresh, key, id, name);
        });
}

void UsersModel::setIdleMinutes(int minutes)
{
    save(Act::Lock,
        [minutes](const Services& services, const Proof& proof, const FreshProof& fresh,
            const SaveKey& key) {
            return services.manageStaff.setIdleMinutes(proof, fresh, key, minutes);
        });
}

void UsersModel::handOver(domain::StaffId from, const app::WorkTarget& target)
{
    save(Act::Handed,
        [from, target](const Services& services, const Proof& proof, const FreshProof&,
            const SaveKey& key) -> domain::Result<app::SaveOutcome> {
            const auto mayReassign = services.gate.allow<Action::ReassignWork>(proof.actor());
            if (!mayReassign)
                return domain::failure(mayReassign);
            return services.accounts.reassignWork.run(*mayReassign, key, from, target);
        });
}

void UsersModel::readWork(domain::StaffId owner)
{
    const auto proof = m_desk.services.gate.allow<Action::ReassignWork>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&reassign = m_desk.services.accounts.reassignWork, proof = *proof, owner] {
            return reassign.list(proof, owner);
        },
        [this](const domain::Result<std::vector<app::OpenCall>>& calls) {
            if (calls)
                Q_EMIT workRead(*calls);
            else
                Q_EMIT refused(calls.error());
        });
}

void UsersModel::save(Act act, Job job)
{
    if (m_isBusy)
        return;
    const auto proof = m_desk.services.gate.allow<Action::ManageUsers>(m_desk.session.actor());
    if (!proof || !m_fresh.proof()) {
        Q_EMIT refused(!proof ? proof.error()
                              : domain::Error { domain::ErrorKind::Denied, u"freshPassword"_s,
                                  u"fresh.again"_s, {} });
        return;
    }
    setBusy(true);
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, proof = *proof, fresh = *m_fresh.proof(), key = m_key,
            job = std::move(job)] { return job(services, proof, fresh, key); },
        [this, act](const domain::Result<app::SaveOutcome>& outcome) { onSaved(act, outcome); });
}

void UsersModel::onSaved(Act act, const domain::Result<app::SaveOutcome>& outcome)
{
    setBusy(false);
    if (!outcome) {
        if (outcome.error().detail == u"fresh.again"_s)
            m_fresh.forget();
        Q_EMIT refused(outcome.error());
        return;
    }
    m_key = SaveKey::make();
    if (act == Act::Added)
        m_draft.form().finish();
    refresh();
    Q_EMIT saved(act);
}

void UsersModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

}
