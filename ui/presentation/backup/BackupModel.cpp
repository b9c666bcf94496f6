// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/backup/BackupModel.h"

#include "documents/RecoveryPaper.h"
#include "domain/backup/BackupHealth.h"
#include "presentation/common/Async.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;

    QString momentText(domain::Instant at)
    {
        return QLocale().toString(domain::civilTime(at), u"d MMMM yyyy, HH:mm"_s);
    }

    domain::Error differ()
    {
        return { domain::ErrorKind::Validation, u"passphrase"_s, u"backup.passphrases-differ"_s,
            {} };
    }

}

BackupModel::BackupModel(
    const Desk& desk, BackupWork& work, QString station, RestoreStart startRestore, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
    , m_station(std::move(station))
    , m_startRestore(std::move(startRestore))
{
}

BackupModel::~BackupModel() { cancel(); }

/// Runs `job(room)` on the worker of copies and `done(answer)` here.
template <class Job, class Done> void BackupModel::run(Job job, Done done)
{
    runAsync(
        m_work.worker(), this,
        [&work = m_work, job = std::move(job)]() -> std::invoke_result_t<Job, app::BackupRoom&> {
            const auto room = work.openBackups();
            if (!room)
                return domain::failure(room);
            return job(**room);
        },
        std::move(done));
}

void BackupModel::refresh()
{
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::MakeBackup>(m_desk.session.actor());
    if (!proof)
        return;
    using Answer = std::pair<app::BackupOverview, domain::BackupRules>;
    run(
        [proof = *proof](app::BackupRoom& room) -> domain::Result<Answer> {
            auto overview = room.overview(proof);
            if (!overview)
                return domain::failure(overview);
            return Answer { *std::move(overview), room.rules() };
        },
        [this](domain::Result<Answer> answer) {
            if (!answer) {
                Q_EMIT refused(answer.error());
                return;
            }
            m_overview = std::move(answer->first);
            m_rules = answer->second;
            Q_EMIT changed();
        });
}

app::BackupWatch BackupModel::watch()
{
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    return [self = QPointer<BackupModel>(this), isCancelled = m_isCancelled, shown = qint64(-1)](
               qint64 done, qint64 total) mutable {
        if (done != shown) {
            shown = done;
            QMetaObject::invokeMethod(qApp, [self, done, total] {
                if (self)
                    Q_EMIT self->progressed(done, total);
            });
        }
        return !isCancelled->load();
    };
}

void BackupModel::make()
{
    const auto proof = m_desk.services.gate.allow<Action::MakeBackup>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (m_isBusy)
        return;
    setBusy(true);
    run([proof = *proof, watch = watch()](
            app::BackupRoom& room) { return room.make(proof, {}, watch); },
        [this](domain::Result<app::BackupDone> done) { onMade(std::move(done)); });
}

void BackupModel::onMade(domain::Result<app::BackupDone> done)
{
    setBusy(false);
    refresh();
    if (done) {
        m_done = *std::move(done);
        Q_EMIT made();
    } else if (done.error().detail == u"backup.cancelled") {
        Q_EMIT cancelled();
    } else {
        Q_EMIT refused(done.error());
    }
}

void BackupModel::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
}

void BackupModel::setPassphrase(const QString& passphrase, const QString& again)
{
    const auto proof = m_desk.services.gate.allow<Action::ScheduleBackups>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (passphrase != again) {
        Q_EMIT refused(differ());
        return;
    }
    if (m_isBusy)
        return;
    setBusy(true);
    run([proof = *proof, key = domain::SaveKey::make(), passphrase](
            app::BackupRoom& room) { return room.setKey(proof, key, passphrase); },
        [this](const domain::Result<QString>& words) {
            setBusy(false);
            refresh();
            if (words)
                Q_EMIT keyMade(*words);
            else
                Q_EMIT refused(words.error());
        });
}

void BackupModel::setFolder(const QString& folder)
{
    auto plan = m_overview.plan;
    plan.folder = folder;
    plan.station = m_station;
    savePlan(plan);
}

void BackupModel::setScheduled(bool scheduled)
{
    auto plan = m_overview.plan;
    plan.isScheduled = scheduled;
    plan.station = m_station;
    savePlan(plan);
}

void BackupModel::noteOfflineCopy()
{
    auto plan = m_overview.plan;
    plan.offlineAt = m_desk.services.clock.now();
    savePlan(plan);
}

void BackupModel::startRestore()
{
    const auto proof = m_desk.services.gate.allow<Action::RestoreBackup>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (const auto started = m_startRestore(); !started)
        Q_EMIT refused(started.error());
}

void BackupModel::savePlan(const app::BackupPlan& plan)
{
    const auto proof = m_desk.services.gate.allow<Action::ScheduleBackups>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    run([proof = *proof, key = domain::SaveKey::make(), plan](
            app::BackupRoom& room) { return room.setPlan(proof, key, plan); },
        [this](const domain::Result<void>& saved) {
            refresh();
            if (!saved)
                Q_EMIT refused(saved.error());
        });
}

void BackupModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

bool BackupModel::canMake() const
{
    return m_overview.hasKey && !m_overview.plan.folder.isEmpty() && !m_isBusy;
}

bool BackupModel::isOverdue() const
{
    const auto restored
        = m_overview.lastRestored ? std::optional(m_overview.lastRestored->at) : std::nullopt;
    return domain::backupHealth(
               restored, m_overview.firstSave, m_desk.services.clock.now(), m_rules)
        == domain::BackupHealth::Overdue;
}

bool BackupModel::isOfflineCopyDue() const
{
    return domain::isOfflineCopyDue(
        m_overview.plan.offlineAt, m_desk.services.clock.now(), m_rules);
}

QString BackupModel::lastBackupWords() const
{
    if (!m_overview.last)
        return tr("No backup has been made yet.");
    return tr("The last backup was made on %1.").arg(momentText(m_overview.last->at));
}

QString BackupModel::verifiedWords() const
{
    if (!m_overview.lastRestored)
        return tr("No backup has been restored for a trial yet.");
    return tr("The last one that was restored for a trial is from %1.")
        .arg(momentText(m_overview.lastRestored->at));
}

QString BackupModel::placeWords() const
{
    const auto& plan = m_overview.plan;
    if (plan.folder.isEmpty())
        return tr("No folder has been chosen yet.");
    if (!m_overview.isFolderThere)
        return tr("The folder %1 is not there. Please connect its disk.").arg(plan.folder);
    if (m_overview.isSameDisk)
        return tr("Backups go to %1, which is on the same disk as the practice: if that disk "
                  "fails, both are lost.")
            .arg(plan.folder);
    return tr("Backups go to %1.").arg(plan.folder);
}

QString BackupModel::scheduleWords() const
{
    if (!m_overview.plan.isScheduled)
        return tr("Nothing is backed up by itself.");
    return tr("Once a day, while Rooftree is open on %1 and nobody is typing. Seven daily, four "
              "weekly and twelve monthly backups are kept.")
        .arg(m_overview.plan.station);
}

QString BackupModel::offlineWords() const
{
    if (!m_overview.plan.offlineAt)
        return tr("No copy on a disk that is not connected has been noted yet.");
    const auto moment = momentText(*m_overview.plan.offlineAt);
    return isOfflineCopyDue()
        ? tr("The last copy on a disk that is not connected was noted on %1: it is time for the "
             "next.")
              .arg(moment)
        : tr("A copy on a disk that is not connected was noted on %1.").arg(moment);
}

QString BackupModel::madeWords() const
{
    if (!m_done)
        return {};
    return m_done->run.proof == app::BackupProof::Restored
        ? tr("The backup is made. It was unpacked again, opened and compared: it can be restored.")
        : tr("The backup is made and was read back to its end. It was not restored for a trial, "
             "because the account on the server may not make a database.");
}

domain::Result<QByteArray> BackupModel::recoveryPaper(const QString& words) const
{
    return documents::renderRecoveryPaper(
        { m_desk.practiceName, words, m_desk.services.clock.today() });
}

}
