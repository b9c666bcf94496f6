// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/backup/BackupSchedule.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

using domain::Action;

struct BackupSchedule::Answer {
    domain::BackupHealth health = domain::BackupHealth::Good;
    std::optional<domain::Instant> lastRestored;
    std::optional<domain::Result<app::BackupDone>> made;
};

BackupSchedule::BackupSchedule(const Desk& desk, BackupWork& work, QString station, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
    , m_station(std::move(station))
{
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &BackupSchedule::check);
    m_timer.start();
}

void BackupSchedule::check()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    runAsync(
        m_work.worker(), this,
        [&work = m_work, &clock = m_desk.services.clock, station = m_station,
            proof = m_desk.services.gate.asSystem<Action::MakeBackup>(
                m_station)]() -> domain::Result<Answer> {
            const auto room = work.openBackups();
            if (!room)
                return domain::failure(room);
            auto overview = (*room)->overview(proof);
            if (!overview)
                return domain::failure(overview);
            Answer answer;
            const auto& plan = overview->plan;
            const auto last = overview->last ? std::optional(overview->last->at) : std::nullopt;
            const auto isOurs = overview->hasKey && plan.isScheduled && plan.station == station;
            if (isOurs
                && domain::isBackupDue(last, overview->lastSave, clock.now(), (*room)->rules())) {
                answer.made = (*room)->make(proof, { app::BackupKind::Scheduled, {} }, {});
                if (auto again = (*room)->overview(proof))
                    overview = std::move(again);
            }
            if (overview->lastRestored)
                answer.lastRestored = overview->lastRestored->at;
            answer.health = domain::backupHealth(
                answer.lastRestored, overview->firstSave, clock.now(), (*room)->rules());
            return answer;
        },
        [this](const domain::Result<Answer>& answer) { onAnswer(answer); });
}

void BackupSchedule::onAnswer(const domain::Result<Answer>& answer)
{
    m_isLooking = false;
    // A database that does not answer is said elsewhere in the line.
    if (!answer)
        return;
    m_health = answer->health;
    m_lastRestored = answer->lastRestored;
    if (answer->made)
        m_trouble = *answer->made ? std::nullopt : std::optional(answer->made->error());
    Q_EMIT changed();
}

}
