// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/FormDraft.h"

#include "presentation/common/Async.h"

#include <algorithm>

namespace rooftree::presentation {

FormDraft::FormDraft(const Desk& desk, std::function<QByteArray()> content, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_content(std::move(content))
{
}

void FormDraft::begin(const std::optional<app::DraftKey>& key, const QUuid& record)
{
    ++m_generation;
    m_hasTyped = false;
    m_takesNext = false;
    m_journal.reset();
    if (std::exchange(m_offer, {}))
        Q_EMIT answered();
    if (key)
        makeJournal(*key, record);
}

void FormDraft::makeJournal(app::DraftKey key, const QUuid& record)
{
    m_journal = std::make_unique<DraftJournal>(m_desk, std::move(key), record, m_content);
    connect(m_journal.get(), &DraftJournal::notKept, this, &FormDraft::notKept);
}

void FormDraft::lookForOwn()
{
    if (!m_journal)
        return;
    using Found = domain::Result<std::optional<app::Draft>>;
    runAsync(
        m_desk.worker, this,
        [&drafts = m_desk.services.drafts, key = m_journal->key()] { return drafts.find(key); },
        [this, generation = ++m_generation](const Found& found) {
            if (found)
                onFound(generation, *found);
        });
}

void FormDraft::lookForNewest(std::optional<app::DraftId> wanted)
{
    if (!m_journal)
        return;
    m_takesNext = wanted.has_value();
    runAsync(
        m_desk.worker, this,
        [&drafts = m_desk.services.drafts, author = m_journal->key().author] {
            return drafts.ofAuthor(author);
        },
        [this, wanted, generation = ++m_generation](
            const domain::Result<std::vector<app::Draft>>& all) {
            if (!all || !m_journal)
                return;
            const auto fits = [&](const app::Draft& each) {
                return each.key.form == m_journal->key().form && !each.discardedAt
                    && (!wanted || each.id == *wanted);
            };
            const auto found = std::find_if(all->begin(), all->end(), fits);
            onFound(generation, found == all->end() ? std::nullopt : std::optional(*found));
        });
}

void FormDraft::onFound(int generation, std::optional<app::Draft> found)
{
    if (generation != m_generation)
        return;
    if (!found)
        m_takesNext = false;
    // Who has begun to type meanwhile is not interrupted; the list of drafts still has it.
    else if (!m_hasTyped)
        offer(*std::move(found));
}

void FormDraft::offer(app::Draft draft)
{
    // By key, not by trust: another author's words have no way in (HZ-03).
    if (!m_journal || draft.key.author != m_journal->key().author
        || draft.key.form != m_journal->key().form)
        return;
    m_offer = std::move(draft);
    if (std::exchange(m_takesNext, false))
        accept();
    else
        Q_EMIT offerMade();
}

void FormDraft::accept()
{
    if (!m_offer)
        return;
    const auto draft = *std::exchange(m_offer, {});
    makeJournal(draft.key, draft.record);
    m_hasTyped = true;
    Q_EMIT answered();
    Q_EMIT accepted(draft.content);
}

void FormDraft::acceptNext()
{
    m_takesNext = !m_offer;
    accept();
}

void FormDraft::refuse()
{
    const auto draft = std::exchange(m_offer, {});
    if (!draft)
        return;
    m_desk.worker.start([&drafts = m_desk.services.drafts, &changes = m_desk.changes,
                            key = draft->key, at = m_desk.services.clock.now()] {
        if (drafts.discard(key, at))
            changes.tellDraft(true);
    });
    Q_EMIT answered();
}

void FormDraft::note()
{
    if (!m_journal)
        return;
    m_hasTyped = true;
    if (m_offer && m_offer->key == m_journal->key())
        refuse();
    m_journal->note();
}

void FormDraft::flush()
{
    if (m_journal)
        m_journal->flush();
}

void FormDraft::finish()
{
    if (m_journal)
        m_journal->stop();
    m_desk.changes.tellDraft(true);
}

void FormDraft::abandon()
{
    if (m_journal)
        m_journal->discard();
    m_hasTyped = false;
}

}
