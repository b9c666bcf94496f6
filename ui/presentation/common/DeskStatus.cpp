// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/DeskStatus.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

DeskStatus::DeskStatus(const Desk& desk, ChangePoll& poll, QString databaseWords, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_databaseWords(std::move(databaseWords))
{
    connect(&poll, &ChangePoll::connectedChanged, this, &DeskStatus::setConnected);
    connect(&desk.session, &Session::signedIn, this, &DeskStatus::countDrafts);
    connect(&desk.session, &Session::signedOut, this, &DeskStatus::countDrafts);
}

void DeskStatus::countDrafts()
{
    const int generation = ++m_generation;
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff : std::nullopt;
    if (!author) {
        setDrafts(generation, 0);
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&drafts = m_desk.services.drafts, author = *author] { return drafts.ofAuthor(author); },
        [this, generation](const domain::Result<std::vector<app::Draft>>& drafts) {
            if (drafts)
                setDrafts(generation, static_cast<int>(drafts->size()));
        });
}

void DeskStatus::setDrafts(int generation, int count)
{
    if (generation != m_generation || count == m_draftsKept)
        return;
    m_draftsKept = count;
    Q_EMIT changed();
}

void DeskStatus::setConnected(bool connected)
{
    m_isConnected = connected;
    Q_EMIT changed();
}

}
