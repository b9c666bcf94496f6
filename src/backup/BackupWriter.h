// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupEngine.h"
#include "backup/KeySlots.h"

#include <memory>

namespace rooftree::backup {

/// Seals a backup: header, manifest, then the content in pieces of 64 KiB, each bound to the ones
/// before it and the last one marked, so that nothing can be cut off, left out or moved
/// (docs/adr/0015-backup-file.md).
class BackupWriter final : public app::ByteSink {
public:
    /// Writes header and manifest into `out`.
    [[nodiscard]] static domain::Result<std::unique_ptr<BackupWriter>> begin(app::ByteSink& out,
        const SecretKey& key, const KeySlots& locks, const app::BackupManifest& manifest);
    ~BackupWriter() override;

    [[nodiscard]] domain::Result<void> write(QByteArrayView bytes) override;
    /// Writes the last piece. A backup without it is refused.
    [[nodiscard]] domain::Result<void> finish();

private:
    struct Stream;

    BackupWriter(app::ByteSink& out, std::unique_ptr<Stream> stream);

    [[nodiscard]] domain::Result<void> push(QByteArrayView piece, bool isLast);

    app::ByteSink& m_out;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_pending;
};

}
