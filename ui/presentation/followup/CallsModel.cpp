// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallsModel.h"

#include "presentation/common/Async.h"
#include "presentation/drafts/DraftForms.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using domain::Action;

}

CallsModel::CallsModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_promises(desk)
    , m_looseEnds(desk)
{
    connect(&desk.changes, &ChangeFeed::callsChanged, this, &CallsModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &CallsModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &CallsModel::forget);
    // Who records no calls has none of their own to begin with.
    if (!mayRecord())
        m_scope = app::CallScope::Everybody;
    m_promises.setScope(m_scope);
}

void CallsModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_drafts.clear();
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
    m_promises.setScope(scope);
    refresh();
    m_promises.refresh();
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
        [&calls = m_desk.services.calls, proof = *proof, scope = m_scope, isNew = !m_isRead] {
            return isNew ? calls.open(proof, scope) : calls.list(proof, scope);
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

CallDraft& CallsModel::draftOf(const app::CallRow& call)
{
    auto& draft = m_drafts[call.followUp.id.value()];
    if (!draft)
        draft = std::make_unique<CallDraft>(m_desk, call.followUp);
    return *draft;
}

bool CallsModel::hasTyped(domain::FollowUpId call) const
{
    const auto found = m_drafts.find(call.value());
    return found != m_drafts.end() && !found->second->typed().isEmpty();
}

int CallsModel::typedCalls() const
{
    return static_cast<int>(std::count_if(m_drafts.begin(), m_drafts.end(),
        [](const auto& each) { return !each.second->typed().isEmpty(); }));
}

void CallsModel::keepTyped()
{
    for (const auto& [call, draft] : m_drafts)
        draft->draft().flush();
}

void CallsModel::record(const app::CallRow& call)
{
    if (m_isSaving)
        return;
    auto& draft = draftOf(call);
    const auto& ticket = draft.ticket();
    auto contact = contactOf(draft.typed(), call.followUp,
        { m_desk.services.clock.now(), today(), ticket.attempt, ticket.next });
    if (contact && draft.typed().endsGoal())
        contact->fates = fatesOf(call.promised, draft.typed().fates,
            draft.typed().nextStep == domain::NextStep::EndAchieved);
    if (contact)
        save(draft, *std::move(contact));
    else
        Q_EMIT refused(contact.error());
}

void CallsModel::save(const CallDraft& draft, app::Calls::Contact contact)
{
    m_isSaving = true;
    const SavedCall call { draft.followUp(), draft.patient(), contact.attempt.outcome,
        contact.attempt.nextStep };
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), context = draft.context(),
            key = draft.ticket().key,
            contact = std::move(contact)]() -> domain::Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::RecordContact>(services, actor);
            if (!proof)
                return domain::failure(proof);
            auto saved = services.calls.record(*proof, key, contact);
            if (saved && actor.staff)
                (void)services.drafts.resolve(app::DraftKey::ofPart(*actor.staff, context.patient(),
                                                  callForm(), contact.attempt.followUp.value()),
                    contact.attempt.uid, services.clock.now());
            return saved;
        },
        [this, call](const domain::Result<app::SaveOutcome>& outcome) { onSaved(call, outcome); });
}

void CallsModel::onSaved(const SavedCall& call, const domain::Result<app::SaveOutcome>& outcome)
{
    m_isSaving = false;
    if (!outcome) {
        Q_EMIT refused(outcome.error());
        return;
    }
    if (const auto found = m_drafts.find(call.followUp.value()); found != m_drafts.end()) {
        found->second->draft().finish();
        m_drafts.erase(found);
    }
    Q_EMIT saved(call);
}

}
