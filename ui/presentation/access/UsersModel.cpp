// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/UsersModel.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

using domain::Action;

UsersModel::UsersModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::usersChanged, this, &UsersModel::refresh);
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
        [&manage = m_desk.services.manageStaff, proof = *proof] { return manage.all(proof); },
        [this](domain::Result<std::vector<domain::Staff>> staff) {
            if (staff)
                m_list.setStaff(*std::move(staff));
            else
                Q_EMIT refused(staff.error());
        });
}

void UsersModel::add(const app::NewStaff& wish)
{
    const auto proof = m_desk.services.gate.allow<Action::ManageUsers>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    runAsync(
        m_desk.worker, this,
        [&manage = m_desk.services.manageStaff, proof = *proof, key = m_key, wish] {
            return manage.add(proof, key, wish);
        },
        [this](const domain::Result<app::SaveOutcome>& outcome) { onAdded(outcome); });
}

void UsersModel::onAdded(const domain::Result<app::SaveOutcome>& outcome)
{
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (!outcome) {
        Q_EMIT refused(outcome.error());
        return;
    }
    m_key = domain::SaveKey::make();
    refresh();
    Q_EMIT added();
}

}
