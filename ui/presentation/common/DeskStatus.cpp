// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/DeskStatus.h"

#include "presentation/common/Async.h"

#include <QLocale>

#include <algorithm>

namespace rooftree::presentation {

DeskStatus::DeskStatus(const Desk& desk, ChangePoll& poll, QString databaseWords, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_databaseWords(std::move(databaseWords))
{
    connect(&poll, &ChangePoll::connectedChanged, this, &DeskStatus::setConnected);
    connect(&desk.session, &Session::signedIn, this, &DeskStatus::countDrafts);
    connect(&desk.session, &Session::signedOut, this, &DeskStatus::countDrafts);
    connect(&desk.changes, &ChangeFeed::draftsChanged, this, &DeskStatus::onDraftsChanged);
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
                setDrafts(generation,
                    static_cast<int>(std::count_if(drafts->begin(), drafts->end(),
                        [](const app::Draft& each) { return !each.discardedAt; })));
        });
}

void DeskStatus::onDraftsChanged()
{
    countDrafts();
    Q_EMIT changed();
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

QString DeskStatus::backupWords() const
{
    if (!m_backups)
        return {};
    if (!m_backups->lastRestored)
        return tr("no verified restore yet");
    return tr("last verified restore %1")
        .arg(QLocale().toString(
            domain::civilTime(*m_backups->lastRestored), QStringLiteral("d MMMM yyyy, HH:mm")));
}

QString DeskStatus::backupTrouble() const
{
    if (!m_backups)
        return {};
    if (m_backups->hasFailed)
        return tr("the last backup failed");
    return m_backups->health == domain::BackupHealth::Overdue ? tr("backup overdue") : QString();
}

void DeskStatus::setBackups(const BackupState& state)
{
    m_backups = state;
    Q_EMIT changed();
}

}
