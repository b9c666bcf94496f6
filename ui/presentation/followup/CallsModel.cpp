// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallsModel.h"

#include "presentation/common/Async.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using domain::Action;

}

CallsModel::CallsModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::callsChanged, this, &CallsModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &CallsModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &CallsModel::forget);
    // Who records no calls has none of their own to begin with.
    if (!mayRecord())
        m_scope = app::CallScope::Everybody;
}

void CallsModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_ticket.reset();
    m_list.setHeld(false);
    m_list.setRows({}, today());
}

bool CallsModel::isAllowed(Action action) const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), action);
}

bool CallsModel::mayRecord() const { return isAllowed(Action::RecordContact); }

bool CallsModel::mayOpenRecords() const { return isAllowed(Action::ReadRecord); }

QString CallsModel::signer() const
{
    return m_desk.session.isSignedIn() ? m_desk.session.staff().name : QString();
}

int CallsModel::dueNow() const
{
    const auto& rows = m_list.rows();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [day = today()](const app::CallRow& row) { return row.due <= day; }));
}

QDate CallsModel::suggestedNext(const app::CallRow& call) const
{
    return today().addDays(domain::suggestedFollowUpDays(
        call.plan.confidenceFinal, 0, false, m_desk.services.rules.plan));
}

void CallsModel::setScope(app::CallScope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refresh();
}

void CallsModel::refresh()
{
    // Another desk's change reaches every role; those without Calls have no list to read again.
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::SeeCalls>(m_desk.session.actor());
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&calls = m_desk.services.calls, proof = *proof, scope = m_scope] {
            return calls.list(proof, scope);
        },
        [this, generation = ++m_generation](domain::Result<std::vector<app::CallRow>> rows) {
            onRows(generation, std::move(rows));
        });
}

void CallsModel::onRows(int generation, domain::Result<std::vector<app::CallRow>> rows)
{
    if (generation != m_generation)
        return;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_isRead = true;
    m_list.setRows(*std::move(rows), today());
    Q_EMIT refreshed();
}

void CallsModel::record(const app::CallRow& call, const CallTry& typed)
{
    if (m_isSaving)
        return;
    const auto& followUp = call.followUp;
    if (!m_ticket || m_ticket->followUp != followUp.id)
        m_ticket = Ticket { followUp.id };
    auto contact = contactOf(typed, followUp,
        { m_desk.services.clock.now(), today(), m_ticket->attempt, m_ticket->next });
    if (contact)
        save(followUp, *std::move(contact));
    else
        Q_EMIT refused(contact.error());
}

void CallsModel::save(const domain::FollowUp& followUp, app::Calls::Contact contact)
{
    m_isSaving = true;
    const SavedCall call { followUp.id, followUp.patient, contact.attempt.outcome,
        contact.attempt.nextStep };
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), patient = followUp.patient,
            key = m_ticket->key,
            contact = std::move(contact)]() -> domain::Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::RecordContact>(actor, { patient });
            return proof ? services.calls.record(*proof, key, contact) : domain::failure(proof);
        },
        [this, call](const domain::Result<app::SaveOutcome>& outcome) {
            m_isSaving = false;
            if (!outcome) {
                Q_EMIT refused(outcome.error());
                return;
            }
            m_ticket.reset();
            Q_EMIT saved(call);
        });
}

}
