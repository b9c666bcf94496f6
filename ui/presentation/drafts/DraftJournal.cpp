// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/DraftJournal.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

DraftJournal::DraftJournal(const Desk& desk, app::DraftKey key, const QUuid& record,
    std::function<QByteArray()> content, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_key(std::move(key))
    , m_record(record)
    , m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftJournal::flush);
    connect(&desk.session, &Session::locked, this, &DraftJournal::flush);
    connect(&desk.session, &Session::signedOut, this, &DraftJournal::flush);
}

DraftJournal::~DraftJournal()
{
    if (!m_isBehind || m_isStopped)
        return;
    // Nobody is left to be told, but the words still have to be kept.
    m_desk.worker.start(
        [&drafts = m_desk.services.drafts, &changes = m_desk.changes, draft = draftNow()] {
            changes.tellDraft(drafts.keep(draft).has_value());
        });
}

void DraftJournal::note()
{
    if (m_isStopped)
        return;
    m_isBehind = true;
    // Not started anew by each key: somebody who never pauses is kept as well.
    if (!m_timer.isActive())
        m_timer.start();
}

app::Draft DraftJournal::draftNow() const
{
    return { m_key, m_record, m_content(), m_desk.services.clock.now() };
}

void DraftJournal::flush()
{
    m_timer.stop();
    if (!m_isBehind || m_isStopped)
        return;
    m_isBehind = false;
    auto draft = draftNow();
    runAsync(
        m_desk.worker, this,
        [&drafts = m_desk.services.drafts, draft] { return drafts.keep(draft); },
        [this, at = draft.savedAt](
            const domain::Result<void>& outcome) { onOutcome(at, outcome); });
}

void DraftJournal::onOutcome(domain::Instant at, const domain::Result<void>& outcome)
{
    if (!outcome) {
        note();
        m_desk.changes.tellDraft(false);
        Q_EMIT notKept(outcome.error());
        return;
    }
    // Counting reads; once for a form is enough.
    if (!std::exchange(m_isKnown, true) || !m_desk.changes.areDraftsKept())
        m_desk.changes.tellDraft(true);
    Q_EMIT kept(at);
}

void DraftJournal::stop()
{
    m_isStopped = true;
    m_isBehind = false;
    m_timer.stop();
}

void DraftJournal::discard()
{
    m_timer.stop();
    m_isBehind = false;
    m_isKnown = false;
    m_desk.worker.start([&drafts = m_desk.services.drafts, &changes = m_desk.changes, key = m_key,
                            at = m_desk.services.clock.now()] {
        if (drafts.discard(key, at))
            changes.tellDraft(true);
    });
}

}
