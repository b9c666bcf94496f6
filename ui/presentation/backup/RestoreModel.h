// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/backup/RestoreSteps.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>

namespace rooftree::presentation {

/// Restoring a backup before anybody has the practice open: looking at the file, what would be
/// lost, two people, and the restore. It keeps no secret; Cancel leaves everything as it was.
class RestoreModel final : public QObject {
    Q_OBJECT

public:
    /// `place` says where the practice is ("practice.db on this computer").
    RestoreModel(RestoreWork& work, QString place, QObject* parent = nullptr);
    /// Cancels what still runs.
    ~RestoreModel() override;

    /// Opens the file; ends in looked() or refused().
    void look(const QString& path, const RestoreSecret& secret);
    /// The file or its key is another now: it must be looked at again.
    void dropFound();
    /// After looked(); `typedName` confirms. Ends in restored(), cancelled() or refused().
    void restore(const QString& typedName, const RestorePeople& people);
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] bool hasFound() const { return m_found.has_value(); }

    /// Something is in the place, so the name of the practice must be typed.
    [[nodiscard]] bool asksForName() const { return m_found && m_found->before.isThere; }

    // Lines for the page; each is a whole sentence.
    [[nodiscard]] QString placeWords() const;
    [[nodiscard]] QStringList foundWords() const;
    [[nodiscard]] QStringList lossWords() const;
    /// Whose accounts count.
    [[nodiscard]] QString accountWords() const;
    [[nodiscard]] QStringList doneWords() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total);
    /// hasFound() may be another now.
    void changed();
    void looked();
    void cancelled();
    void restored();
    void refused(const rooftree::domain::Error& error);

private:
    void setBusy(bool busy);
    [[nodiscard]] app::BackupWatch watch();
    void onLooked(domain::Result<FoundBackup> found, bool byRecoveryKey);
    void onRestored(domain::Result<RestoreDone> done);

    RestoreWork& m_work;
    QString m_place;
    std::optional<FoundBackup> m_found;
    std::optional<RestoreDone> m_done;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isBusy = false;
};

}
