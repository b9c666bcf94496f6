// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace rooftree::backup {

/// 32 secret bytes, wiped when they go.
class SecretKey final {
public:
    static constexpr std::size_t kSize = 32;

    [[nodiscard]] static SecretKey random();
    /// 64 hexadecimal digits.
    [[nodiscard]] static std::optional<SecretKey> fromHex(const QByteArray& hex);

    SecretKey() = default;
    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey();

    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

    [[nodiscard]] unsigned char* data() { return m_bytes.data(); }

    [[nodiscard]] QByteArray toHex() const;

private:
    std::array<unsigned char, kSize> m_bytes {};
};

/// Overwrites text that was a secret.
void wipe(QByteArray& secret);

/// Whether the library of ciphers could start.
[[nodiscard]] bool isSodiumReady();

}
