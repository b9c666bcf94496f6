// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "backup/Verification.h"

#include <functional>

namespace rooftree::backup {

/// Putting a backup in the place of the practice, in steps of which only the last touches it.
class Restoration final {
public:
    explicit Restoration(app::BackupEngine& engine) : m_engine(engine) { }

    /// Opens the file and answers what it says of itself; see BackupReader and keyOf.
    [[nodiscard]] domain::Result<app::BackupManifest> open(
        const QString& path, const BackupSecret& secret);

    /// After open(): unpacks beside the practice and checks everything; answers the address of the
    /// copy. See verify(); Denied backup.no-scratch.
    [[nodiscard]] domain::Result<QString> unpack(
        const app::Authorized<app::Action::VerifyTrail>& proof, const app::BackupWatch& watch);

    /// After unpack(), when the copy has been brought up to date, signed and closed: puts it in the
    /// place of the practice and answers where that is now; empty when there was none. See
    /// Scratch::takePlace.
    [[nodiscard]] domain::Result<QString> finish(
        const app::Authorized<app::Action::RestoreBackup>& proof, domain::Instant now);

private:
    app::BackupEngine& m_engine;
    std::unique_ptr<BackupReader> m_reader;
    std::optional<SecretKey> m_key;
    std::unique_ptr<app::Scratch> m_scratch;
};

}
