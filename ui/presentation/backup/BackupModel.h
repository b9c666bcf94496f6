// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/backup/BackupWork.h"
#include "presentation/common/Desk.h"

#include <atomic>
#include <functional>

namespace rooftree::presentation {

/// The practice's copies before a manager or administrator: how it stands, making one, the
/// passphrase, and where copies go by themselves. The window stays usable; Cancel leaves everything
/// as it was.
class BackupModel final : public QObject {
    Q_OBJECT

public:
    /// Starts the program anew with the page for a restore and ends this one.
    using RestoreStart = std::function<domain::Result<void>()>;

    BackupModel(const Desk& desk, BackupWork& work, QString station, RestoreStart startRestore,
        QObject* parent = nullptr);
    /// Cancels what still runs.
    ~BackupModel() override;

    /// Asks how it stands; ends in changed() or refused().
    void refresh();

    /// Makes a copy in the plan's folder; ends in made(), cancelled() or refused().
    void make();
    void cancel();

    /// Makes a new key; ends in keyMade() or refused(). The two must be the same.
    void setPassphrase(const QString& passphrase, const QString& again);
    void setFolder(const QString& folder);
    void setScheduled(bool scheduled);
    /// Somebody has put a copy on a disk that is not connected.
    void noteOfflineCopy();
    /// For those who may restore; ends the program or in refused().
    void startRestore();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// After the first changed().
    [[nodiscard]] const app::BackupOverview& overview() const { return m_overview; }

    [[nodiscard]] bool hasKey() const { return m_overview.hasKey; }

    [[nodiscard]] bool canMake() const;

    [[nodiscard]] bool isScheduled() const { return m_overview.plan.isScheduled; }

    /// More days than the rules allow have passed without a restore that was tried.
    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] bool isOfflineCopyDue() const;

    // Lines for the page; each is a whole sentence.
    [[nodiscard]] QString lastBackupWords() const;
    [[nodiscard]] QString verifiedWords() const;
    [[nodiscard]] QString placeWords() const;
    [[nodiscard]] QString scheduleWords() const;
    [[nodiscard]] QString offlineWords() const;
    /// What the last made() copy is to be told of, empty when nothing.
    [[nodiscard]] QString madeWords() const;

    /// The paper with the recovery key, as PDF: Storage document.not-drawn.
    [[nodiscard]] domain::Result<QByteArray> recoveryPaper(const QString& words) const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total);
    void changed();
    void made();
    void cancelled();
    /// The words to print; they are not kept anywhere.
    void keyMade(const QString& recoveryWords);
    void refused(const rooftree::domain::Error& error);

private:
    template <class Job, class Done> void run(Job job, Done done);
    void savePlan(const app::BackupPlan& plan);
    void setBusy(bool busy);
    [[nodiscard]] app::BackupWatch watch();
    void onMade(domain::Result<app::BackupDone> done);

    const Desk& m_desk;
    BackupWork& m_work;
    QString m_station;
    RestoreStart m_startRestore;
    app::BackupOverview m_overview;
    domain::BackupRules m_rules;
    std::optional<app::BackupDone> m_done;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isBusy = false;
};

}
