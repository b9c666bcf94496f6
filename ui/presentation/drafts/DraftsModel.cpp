// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/DraftsModel.h"

#include "presentation/common/Async.h"
#include "presentation/drafts/DraftForms.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using Rows = domain::Result<std::vector<DraftList::Row>>;

    bool mayRead(const app::Services& services, const domain::Actor& actor, const QString& form)
    {
        const auto action = actionOfForm(form);
        return action && services.gate.isAllowed(actor, *action);
    }

    /// Whom a draft is about is said to whoever may look for people. The words are the author's
    /// own, and stay behind all the same while they act in a role that has no such form.
    Rows rowsOf(const app::Services& services, const domain::Actor& actor, domain::StaffId author)
    {
        const auto mayFind = services.gate.allow<domain::Action::FindPatients>(actor);
        auto drafts = services.drafts.ofAuthor(author);
        if (!drafts)
            return domain::failure(drafts);
        std::vector<DraftList::Row> rows;
        for (auto& draft : *drafts) {
            DraftList::Row row { std::move(draft), {}, {} };
            row.isOfOtherRole = !mayRead(services, actor, row.draft.key.form);
            if (row.isOfOtherRole)
                row.draft.content.clear();
            if (row.draft.key.patient && mayFind) {
                auto person = services.findPeople.entries(*mayFind, { *row.draft.key.patient });
                if (!person)
                    return domain::failure(person);
                if (!person->empty())
                    row.patient = std::move(person->front());
            }
            rows.push_back(std::move(row));
        }
        // What waits stands before what was thrown away.
        std::stable_partition(
            rows.begin(), rows.end(), [](const auto& row) { return !row.draft.discardedAt; });
        return rows;
    }

}

DraftsModel::DraftsModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_rules(app::DraftRules::load().value_or(app::DraftRules {}))
{
    connect(&desk.changes, &ChangeFeed::draftsChanged, this, &DraftsModel::refresh);
    connect(&desk.session, &Session::roleChanged, this, &DraftsModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &DraftsModel::forget);
}

void DraftsModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_list.setRows({}, {}, 0);
}

void DraftsModel::refresh()
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author)
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), author = *author] {
            return rowsOf(services, actor, author);
        },
        [this, generation = ++m_generation](Rows rows) { onRows(generation, std::move(rows)); });
}

void DraftsModel::onRows(int generation, Rows rows)
{
    if (generation != m_generation)
        return;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_isRead = true;
    m_list.setRows(*std::move(rows), m_desk.services.clock.now(), m_rules.keptMs());
    Q_EMIT refreshed();
}

void DraftsModel::discard(app::DraftId id)
{
    const auto* row = m_list.find(id);
    if (!row || row->draft.discardedAt)
        return;
    runAsync(
        m_desk.worker, this,
        [&drafts = m_desk.services.drafts, key = row->draft.key, at = m_desk.services.clock.now()] {
            return drafts.discard(key, at);
        },
        [this, id](const domain::Result<void>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_desk.changes.tellDraft(true);
            Q_EMIT discarded(id.value());
        });
}

void DraftsModel::bringBack(app::DraftId id)
{
    if (!m_desk.session.isSignedIn() || !m_desk.session.actor().staff)
        return;
    runAsync(
        m_desk.worker, this,
        [&drafts = m_desk.services.drafts, author = *m_desk.session.actor().staff, id] {
            return drafts.bringBack(author, id);
        },
        [this, id](const domain::Result<void>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_desk.changes.tellDraft(true);
            Q_EMIT broughtBack(id.value());
        });
}

}
