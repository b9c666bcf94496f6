// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/DeskStatus.h"

#include "presentation/common/Async.h"
#include "wording/DoctorWords.h"

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
    connect(&desk.session, &Session::roleChanged, this, &DeskStatus::changed);
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

bool DeskStatus::canSeeDoctor() const
{
    const auto& gate = m_desk.services.gate;
    return m_desk.session.isSignedIn()
        && gate.isAllowed(m_desk.session.actor(), domain::Action::RunDoctor)
        && gate.isAllowed(m_desk.session.actor(), domain::Action::ManageUsers);
}

QString DeskStatus::doctorTrouble() const
{
    if (m_wrong.isEmpty() || !m_desk.session.isSignedIn())
        return {};
    if (!canSeeDoctor())
        return tr("please ask your manager to look at this computer");
    const auto first = wording::doctorTitle(m_wrong.first());
    return m_wrong.size() == 1
        ? tr("wrong: %1").arg(first)
        : tr("wrong: %1, and %2 more").arg(first, QString::number(m_wrong.size() - 1));
}

void DeskStatus::setDoctor(const std::vector<app::Finding>& findings)
{
    m_wrong.clear();
    for (const auto& finding : findings) {
        if (finding.health == app::Health::Bad)
            m_wrong << finding.what;
    }
    Q_EMIT changed();
}

}
