// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/DraftJournal.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

DraftJournal::DraftJournal(const Desk& desk, domain::StaffId author, domain::PatientId patient,
    const QString& form, std::function<QByteArray()> content, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_author(author)
    , m_patient(patient)
    , m_form(form)
    , m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DraftJournal::flush);
}

DraftJournal::~DraftJournal()
{
    if (!m_isBehind || m_isStopped)
        return;
    // Nobody is left to be told, but the words still have to be kept.
    m_desk.worker.start(
        [&drafts = m_desk.services.drafts, draft = draftNow()] { (void)drafts.keep(draft); });
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
    return { m_author, m_patient, m_form, m_content(), m_desk.services.clock.now() };
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
        [this, at = draft.savedAt](const app::Result<void>& outcome) {
            if (outcome) {
                Q_EMIT kept(at);
                return;
            }
            note();
            Q_EMIT notKept(outcome.error());
        });
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
    m_desk.worker.start([&drafts = m_desk.services.drafts, author = m_author, patient = m_patient,
                            form = m_form] { (void)drafts.discard(author, patient, form); });
}

}
