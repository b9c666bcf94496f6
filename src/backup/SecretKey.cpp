// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/SecretKey.h"

#include <sodium.h>

#include <algorithm>

namespace rooftree::backup {

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), kSize);
    return key;
}

std::optional<SecretKey> SecretKey::fromHex(const QByteArray& hex)
{
    auto bytes = QByteArray::fromHex(hex);
    if (hex.size() != 2 * kSize || bytes.size() != kSize)
        return std::nullopt;
    SecretKey key;
    std::copy_n(bytes.constData(), kSize, key.m_bytes.begin());
    wipe(bytes);
    return key;
}

SecretKey::~SecretKey() { sodium_memzero(m_bytes.data(), kSize); }

QByteArray SecretKey::toHex() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), kSize).toHex();
}

void wipe(QByteArray& secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    secret.clear();
}

bool isSodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

}
