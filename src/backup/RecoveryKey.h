// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/SecretKey.h"
#include "domain/common/Result.h"

namespace rooftree::backup {

/// A key for paper: 152 random bits and a check, as eight groups of four letters and digits that
/// are not mistaken for one another. It opens every backup made with the key it belongs to, when
/// the passphrase is forgotten.
class RecoveryKey final {
public:
    [[nodiscard]] static RecoveryKey random();
    /// As somebody types it: small letters, spaces and dashes do not matter; O, I and L read as 0,
    /// 1 and 1. Validation backup.recovery-key.
    [[nodiscard]] static domain::Result<RecoveryKey> parse(const QString& typed);

    RecoveryKey(const RecoveryKey&) = default;
    RecoveryKey& operator=(const RecoveryKey&) = default;
    ~RecoveryKey();

    /// "9F4K-2MQ7-..."
    [[nodiscard]] QString toString() const;

    /// The key that the words stand for.
    [[nodiscard]] SecretKey secret() const;

private:
    explicit RecoveryKey(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    QByteArray m_bytes;
};

}
