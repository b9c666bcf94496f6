// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/PromisesModel.h"

#include "application/consultation/Referrals.h"
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

bool PromisesModel::mayTick() const
{
    return isAllowed(Action::RecordContact) || isAllowed(Action::TickPromise);
}

bool PromisesModel::mayTick(const app::PromiseRow& promise) const
{
    if (promise.note)
        return isAllowed(Action::WriteConsultation);
    if (isAllowed(Action::RecordContact))
        return true;
    const auto& owner = promise.action.content.owner;
    const auto& actor = m_desk.session.actor();
    return isAllowed(Action::TickPromise)
        && ((owner.person && owner.person == actor.staff)
            || (owner.role && *owner.role == actor.role));
}

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
    if (mayTick(promise))
        settle(promise, promise.action.version, true);
}

void PromisesModel::settle(const app::PromiseRow& promise, domain::RowVersion base, bool isDone)
{
    const bool isClinicians = isAllowed(Action::RecordContact);
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            context = PatientContext(promise.action.patient), key = domain::SaveKey::make(),
            id = promise.action.id, note = promise.note, base, isDone,
            isClinicians]() -> domain::Result<app::SaveOutcome> {
            if (note) {
                const auto proof = context.allow<Action::WriteConsultation>(services, actor);
                if (!proof)
                    return domain::failure(proof);
                return services.referrals.settle(*proof, key, note->id, base, isDone);
            }
            if (isClinicians) {
                const auto proof = context.allow<Action::RecordContact>(services, actor);
                if (!proof)
                    return domain::failure(proof);
                return services.promises.settle(*proof, key, id, base, isDone);
            }
            const auto proof = context.allow<Action::TickPromise>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.promises.tick(*proof, key, id, base, isDone);
        },
        [this, promise, base, isDone](const domain::Result<app::SaveOutcome>& saved) {
            if (saved)
                onSettled(promise, base, isDone);
            else
                Q_EMIT refused(saved.error());
        });
}

void PromisesModel::onSettled(const app::PromiseRow& promise, domain::RowVersion base, bool isDone)
{
    if (isDone)
        m_undo.offer(tr("Done, and off the list."),
            [this, promise, base] { settle(promise, base.next(), false); });
    refresh();
}

}
