// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/PromisesModel.h"

#include "application/followup/Promises.h"
#include "presentation/common/Async.h"
#include "presentation/common/PatientContext.h"

namespace rooftree::presentation {

using domain::Action;

PromisesModel::PromisesModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::callsChanged, this, &PromisesModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &PromisesModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &PromisesModel::forget);
}

void PromisesModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_undo.end();
    m_list.setRows({}, m_desk.services.clock.today());
}

bool PromisesModel::isAllowed(Action action) const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), action);
}

bool PromisesModel::mayTick() const { return isAllowed(Action::RecordContact); }

bool PromisesModel::mayOpenRecords() const { return isAllowed(Action::ReadRecord); }

void PromisesModel::refresh()
{
    // Another desk's change reaches every role; those without Calls have no list to read again.
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::SeeCalls>(m_desk.session.actor());
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&promises = m_desk.services.promises, proof = *proof, scope = m_scope, isNew = !m_isRead] {
            return isNew ? promises.open(proof, scope) : promises.list(proof, scope);
        },
        [this, generation = ++m_generation](domain::Result<std::vector<app::PromiseRow>> rows) {
            onRows(generation, std::move(rows));
        });
}

void PromisesModel::onRows(int generation, domain::Result<std::vector<app::PromiseRow>> rows)
{
    if (generation != m_generation)
        return;
    if (!rows) {
        Q_EMIT refused(rows.error());
        return;
    }
    m_isRead = true;
    m_list.setRows(*std::move(rows), m_desk.services.clock.today());
    Q_EMIT refreshed();
}

void PromisesModel::done(const app::PromiseRow& promise)
{
    if (mayTick())
        settle(promise.action, promise.action.version, true);
}

void PromisesModel::settle(const domain::PlanAction& action, domain::RowVersion base, bool isDone)
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            context = PatientContext(action.patient), key = domain::SaveKey::make(), id = action.id,
            base, isDone]() -> domain::Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::RecordContact>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.promises.settle(*proof, key, id, base, isDone);
        },
        [this, action, base, isDone](const domain::Result<app::SaveOutcome>& saved) {
            if (saved)
                onSettled(action, base, isDone);
            else
                Q_EMIT refused(saved.error());
        });
}

void PromisesModel::onSettled(
    const domain::PlanAction& action, domain::RowVersion base, bool isDone)
{
    if (isDone)
        m_undo.offer(tr("Done, and off the list."),
            [this, action, base] { settle(action, base.next(), false); });
    refresh();
}

}
