// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupRepository.h"
#include "backup/BackupReader.h"

namespace rooftree::backup {

/// How one opens a backup: one of the two.
struct BackupSecret {
    QString passphrase;
    QString recoveryKey;
};

/// The key of a backup file: Denied backup.key, Validation backup.recovery-key.
[[nodiscard]] domain::Result<SecretKey> keyOf(
    const BackupReader& reader, const BackupSecret& secret);

struct Verified {
    app::BackupManifest manifest;
    app::BackupProof proof = app::BackupProof::Restored;
    std::unique_ptr<app::Scratch> scratch; ///< the unpacked copy; null when it was only read back
};

/// Unpacks a backup into a scratch database, checks that and compares it with the manifest: Storage
/// backup.mismatch; Incompatible backup.other-engine (args: its engine); see BackupReader::copyTo
/// and Scratch::check. Where no scratch database can be made the backup is read to its end.
[[nodiscard]] domain::Result<Verified> verify(BackupReader& reader, const SecretKey& key,
    app::BackupEngine& engine, const app::Authorized<app::Action::VerifyTrail>& proof,
    const app::BackupWatch& watch);

/// The part of a watch that stands for `from` to `to` of a hundred.
[[nodiscard]] app::BackupWatch part(const app::BackupWatch& whole, int from, int to);

}
