// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/RecoveryKey.h"

namespace rooftree::backup {

/// What Argon2id costs.
struct KdfCost {
    quint32 passes = 3;
    quint32 memoryKib = 256 * 1024;
};

/// The practice's backup key, locked twice: by a passphrase and by the recovery key on paper. In
/// the header of every backup, so that one file and one of the two are enough.
class KeySlots final {
public:
    static constexpr qsizetype kSize = 4 + 4 + 16 + 2 * (24 + 16 + 32);

    /// Takes about a second, by design. Storage backup.memory.
    [[nodiscard]] static domain::Result<KeySlots> lock(const SecretKey& key, QByteArray passphrase,
        const RecoveryKey& recovery, const KdfCost& cost);
    /// Incompatible backup.header: not the right length, or it asks for more work than any backup
    /// of ours ever will, which is found before the work is done.
    [[nodiscard]] static domain::Result<KeySlots> parse(const QByteArray& bytes);

    [[nodiscard]] const QByteArray& toBytes() const { return m_bytes; }

    /// Denied backup.key: the wrong passphrase, or damage; nobody can tell which.
    [[nodiscard]] domain::Result<SecretKey> unlock(QByteArray passphrase) const;
    [[nodiscard]] domain::Result<SecretKey> unlock(const RecoveryKey& recovery) const;

private:
    explicit KeySlots(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    QByteArray m_bytes;
};

/// The passphrase as it is hashed: composed the same way on every keyboard.
[[nodiscard]] QByteArray passphraseBytes(const QString& typed);

}
