// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/SignIn.h"
#include "backup/Restoration.h"
#include "composition/Practice.h"
#include "domain/backup/PracticeBefore.h"

namespace rooftree::composition {

/// Restoring a backup into the place of a practice that may be whole, damaged or missing. Used by
/// one thread; the practice itself must be closed everywhere before finish().
class Restoring final {
public:
    struct Options {
        storage::DatabaseUrl url;
        QString station;
        app::PasswordHasher::Cost passwordCost = app::PasswordHasher::Cost::Interactive;
    };

    Restoring(Options options, const domain::Clock& clock);
    ~Restoring();
    Restoring(const Restoring&) = delete;
    Restoring& operator=(const Restoring&) = delete;

    [[nodiscard]] domain::Result<app::BackupManifest> open(
        const QString& path, const backup::BackupSecret& secret);

    /// After open().
    [[nodiscard]] domain::PracticeBefore now() const;

    /// Unpacks and checks the whole backup beside the practice, and brings the copy up to date;
    /// see Restoration::unpack. Once more after a finish() that could not switch.
    [[nodiscard]] domain::Result<void> unpack(const app::BackupWatch& watch);

    [[nodiscard]] bool isUnpacked() const { return m_copy != nullptr; }

    /// Whether people sign in to the practice that is there; where not, to the copy, so only after
    /// unpack().
    [[nodiscard]] bool hasAccounts() const { return now().isReadable; }

    /// As SignIn::run.
    [[nodiscard]] domain::Result<app::SignedIn> signIn(const app::SignInTry& wish);

    /// Whether these people may restore, before anything is done: Denied restore.two-people.
    [[nodiscard]] domain::Result<void> mayRestore(
        const app::SignedIn& first, const std::optional<app::SignedIn>& second) const;

    /// After unpack(): the copy.
    [[nodiscard]] const app::Services& copy() const;

    /// Notes in the copy who restored it, closes it and switches; answers where the old practice is
    /// now. Denied restore.two-people; see Scratch::takePlace.
    [[nodiscard]] domain::Result<QString> finish(
        const app::SignedIn& first, const std::optional<app::SignedIn>& second);

private:
    [[nodiscard]] domain::Result<std::vector<domain::Staff>> staffNow() const;
    [[nodiscard]] domain::Result<void> sign(
        const app::Authorized<app::Action::RestoreBackup>& proof, const QString& userName,
        bool isFirst);

    Options m_options;
    const domain::Clock& m_clock;
    app::Gate m_gate = app::Gate::ofRoles();
    std::unique_ptr<app::BackupEngine> m_engine;
    backup::Restoration m_restoration;
    QString m_fileName;
    QString m_folder;
    qint64 m_bytes = 0;
    std::optional<app::BackupManifest> m_manifest;
    app::SilentPublisher m_nobody;
    std::unique_ptr<Practice> m_copy;
};

}
