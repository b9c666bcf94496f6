// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sodium/crypto_hash_sha256.h>

namespace rooftree::exchange {

/// SHA-256 of bytes as they pass. libsodium's, because the one of Qt takes several times as long
/// and was a fifth of an import.
class Sha256 final {
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }

    void add(const char* bytes, qint64 count)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes),
            static_cast<unsigned long long>(count));
    }

    /// Of everything added up to now.
    [[nodiscard]] QByteArray hex() const
    {
        auto state = m_state;
        QByteArray sum(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(sum.data()));
        return sum.toHex();
    }

private:
    crypto_hash_sha256_state m_state;
};

}
