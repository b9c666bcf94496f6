// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/SignIn.h"
#include "application/backup/BackupEngine.h"
#include "domain/backup/PracticeBefore.h"

#include <QThreadPool>

namespace rooftree::presentation {

/// How one opens a backup: its passphrase, or the recovery key from paper.
struct RestoreSecret {
    bool isRecoveryKey = false;
    QString words;
};

/// A backup that was looked at.
struct FoundBackup {
    app::BackupManifest manifest;
    domain::PracticeBefore before; ///< what it would replace
};

/// Who signs in for a restore.
struct RestorePerson {
    QString userName;
    QString password;
    QString code; ///< of the authenticator, for those who have one

    [[nodiscard]] bool isNobody() const { return userName.isEmpty() && password.isEmpty(); }
};

/// Putting a backup in the place of a practice that nobody has open, step by step. All but worker()
/// is called on worker().
class RestoreWork {
public:
    RestoreWork() = default;
    RestoreWork(const RestoreWork&) = delete;
    RestoreWork& operator=(const RestoreWork&) = delete;
    virtual ~RestoreWork() = default;

    [[nodiscard]] virtual QThreadPool& worker() = 0;

    /// Opens the file, and lets go of the one before.
    [[nodiscard]] virtual domain::Result<FoundBackup> look(
        const QString& path, const RestoreSecret& secret)
        = 0;

    // After look().
    /// Whether people sign in to the practice that is there: where not, after unpack().
    [[nodiscard]] virtual bool hasAccounts() const = 0;
    [[nodiscard]] virtual bool isUnpacked() const = 0;
    [[nodiscard]] virtual domain::Result<void> unpack(const app::BackupWatch& watch) = 0;
    [[nodiscard]] virtual domain::Result<app::SignedIn> signIn(const RestorePerson& person) = 0;
    /// Denied restore.two-people.
    [[nodiscard]] virtual domain::Result<void> mayRestore(
        const app::SignedIn& first, const std::optional<app::SignedIn>& second)
        = 0;
    /// After unpack(): answers where the old practice is now, empty when there was none. Busy
    /// restore.in-use.
    [[nodiscard]] virtual domain::Result<QString> finish(
        const app::SignedIn& first, const std::optional<app::SignedIn>& second)
        = 0;
};

}
