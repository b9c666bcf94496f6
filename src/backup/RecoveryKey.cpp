// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/RecoveryKey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    // Crockford's base 32: no I, L, O, U.
    constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr qsizetype kRandomBytes = 19;
    constexpr qsizetype kLetters = 32;
    constexpr int kBits = 5;
    constexpr int kByteBits = 8;
    constexpr int kGroup = 4;
    constexpr char kPurpose[] = "rooftree recovery key 1";

    char checkOf(const QByteArray& bytes)
    {
        unsigned char sum[crypto_generichash_BYTES_MIN] = {};
        crypto_generichash(sum, sizeof sum, reinterpret_cast<const unsigned char*>(bytes.data()),
            static_cast<unsigned long long>(kRandomBytes), nullptr, 0);
        return static_cast<char>(sum[0]);
    }

    int valueOf(QChar letter)
    {
        const auto upper = letter.toUpper();
        if (upper == u'O')
            return 0;
        if (upper == u'I' || upper == u'L')
            return 1;
        return static_cast<int>(kAlphabet.indexOf(upper));
    }

    auto refused()
    {
        return domain::fail(
            domain::ErrorKind::Validation, u"recoveryKey"_s, u"backup.recovery-key"_s);
    }

}

RecoveryKey RecoveryKey::random()
{
    QByteArray bytes(kRandomBytes, '\0');
    randombytes_buf(bytes.data(), kRandomBytes);
    bytes.append(checkOf(bytes));
    return RecoveryKey(std::move(bytes));
}

domain::Result<RecoveryKey> RecoveryKey::parse(const QString& typed)
{
    QByteArray bytes;
    unsigned int gathered = 0;
    int bits = 0;
    qsizetype letters = 0;
    for (const auto letter : typed) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const auto value = valueOf(letter);
        if (value < 0 || ++letters > kLetters)
            return refused();
        gathered = (gathered << kBits) | static_cast<unsigned int>(value);
        bits += kBits;
        if (bits >= kByteBits) {
            bits -= kByteBits;
            bytes.append(static_cast<char>(gathered >> bits));
            gathered &= (1U << bits) - 1;
        }
    }
    if (letters != kLetters || bytes.back() != checkOf(bytes))
        return refused();
    return RecoveryKey(std::move(bytes));
}

RecoveryKey::~RecoveryKey() { wipe(m_bytes); }

QString RecoveryKey::toString() const
{
    QString text;
    unsigned int gathered = 0;
    int bits = 0;
    int letters = 0;
    for (const auto byte : m_bytes) {
        gathered = (gathered << kByteBits) | static_cast<unsigned char>(byte);
        bits += kByteBits;
        while (bits >= kBits) {
            bits -= kBits;
            if (letters > 0 && letters % kGroup == 0)
                text += u'-';
            text += kAlphabet[static_cast<qsizetype>(gathered >> bits)];
            gathered &= (1U << bits) - 1;
            ++letters;
        }
    }
    return text;
}

SecretKey RecoveryKey::secret() const
{
    SecretKey key;
    crypto_generichash(key.data(), SecretKey::kSize,
        reinterpret_cast<const unsigned char*>(m_bytes.data()),
        static_cast<unsigned long long>(m_bytes.size()),
        reinterpret_cast<const unsigned char*>(kPurpose), sizeof kPurpose - 1);
    return key;
}

}
