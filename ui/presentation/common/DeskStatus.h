// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/doctor/Finding.h"
#include "domain/backup/BackupHealth.h"
#include "presentation/common/ChangePoll.h"

namespace rooftree::presentation {

/// How the practice stands with its copies, for the quiet line at the bottom.
struct BackupState {
    domain::BackupHealth health = domain::BackupHealth::Good;
    std::optional<domain::Instant> lastRestored; ///< the last restore that was tried
    bool hasFailed = false; ///< the last scheduled copy could not be made
};

/// What the quiet line at the bottom says about this desk.
class DeskStatus final : public QObject {
    Q_OBJECT

public:
    /// `databaseWords` names the database without user names or passwords: "practice.db on this
    /// computer".
    DeskStatus(
        const Desk& desk, ChangePoll& poll, QString databaseWords, QObject* parent = nullptr);

    [[nodiscard]] QString databaseWords() const { return m_databaseWords; }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    /// Drafts of whoever is signed in.
    [[nodiscard]] int draftsKept() const { return m_draftsKept; }

    /// "last verified restore 14 March 2026, 12:00"; empty while nothing is known.
    [[nodiscard]] QString backupWords() const;
    /// What has to be said in red; empty when all is well.
    [[nodiscard]] QString backupTrouble() const;
    void setBackups(const BackupState& state);

    /// What the doctor found wrong: by name for whoever can see to it, otherwise only that somebody
    /// has to; empty when nothing is.
    [[nodiscard]] QString doctorTrouble() const;
    /// Whoever is signed in can open the doctor's findings.
    [[nodiscard]] bool canSeeDoctor() const;
    void setDoctor(const std::vector<app::Finding>& findings);

    /// False while what is typed is only on the screen.
    [[nodiscard]] bool areDraftsKept() const { return m_desk.changes.areDraftsKept(); }

    /// Counts the drafts again.
    void countDrafts();

Q_SIGNALS:
    void changed();

private:
    void setConnected(bool connected);
    void setDrafts(int generation, int count);
    void onDraftsChanged();

    const Desk& m_desk;
    QString m_databaseWords;
    bool m_isConnected = true;
    std::optional<BackupState> m_backups;
    QStringList m_wrong; ///< codes of what the doctor found Bad
    int m_draftsKept = 0;
    int m_generation = 0;
};

}
