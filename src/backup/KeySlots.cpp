// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/KeySlots.h"

#include <QtEndian>

#include <sodium.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    using domain::ErrorKind;
    using domain::fail;
    using domain::Result;

    static_assert(crypto_pwhash_SALTBYTES == 16);
    static_assert(crypto_secretbox_xchacha20poly1305_NONCEBYTES == 24);
    static_assert(crypto_secretbox_xchacha20poly1305_MACBYTES == 16);

    constexpr qsizetype kSaltAt = 8;
    constexpr qsizetype kPassphraseAt = 24;
    constexpr qsizetype kBoxSize = 24 + 16 + 32;
    constexpr qsizetype kRecoveryAt = kPassphraseAt + kBoxSize;
    // A stranger's file must not fill the memory.
    constexpr quint32 kMostPasses = 10;
    constexpr quint32 kMostKib = 1024 * 1024;
    constexpr std::size_t kKib = 1024;

    const unsigned char* bytesOf(const QByteArray& text, qsizetype at = 0)
    {
        return reinterpret_cast<const unsigned char*>(text.constData()) + at;
    }

    std::optional<SecretKey> stretched(QByteArray& passphrase, const QByteArray& header)
    {
        SecretKey key;
        const auto passes = qFromBigEndian<quint32>(header.constData());
        const auto kib = qFromBigEndian<quint32>(header.constData() + 4);
        const auto done = isSodiumReady()
            && crypto_pwhash(key.data(), SecretKey::kSize, passphrase.constData(),
                   static_cast<unsigned long long>(passphrase.size()), bytesOf(header, kSaltAt),
                   passes, kib * kKib, crypto_pwhash_ALG_ARGON2ID13)
                == 0;
        wipe(passphrase);
        return done ? std::optional(key) : std::nullopt;
    }

    QByteArray boxed(const SecretKey& content, const SecretKey& lock)
    {
        QByteArray box(kBoxSize, '\0');
        auto* nonce = reinterpret_cast<unsigned char*>(box.data());
        randombytes_buf(nonce, 24);
        crypto_secretbox_xchacha20poly1305_easy(
            nonce + 24, content.data(), SecretKey::kSize, nonce, lock.data());
        return box;
    }

    Result<SecretKey> unboxed(const QByteArray& header, qsizetype at, const SecretKey& lock)
    {
        SecretKey key;
        const auto* nonce = bytesOf(header, at);
        if (crypto_secretbox_xchacha20poly1305_open_easy(
                key.data(), nonce + 24, kBoxSize - 24, nonce, lock.data())
            != 0)
            return fail(ErrorKind::Denied, u"passphrase"_s, u"backup.key"_s);
        return key;
    }

    auto noMemory() { return fail(ErrorKind::Storage, u"passphrase"_s, u"backup.memory"_s); }

}

Result<KeySlots> KeySlots::lock(
    const SecretKey& key, QByteArray passphrase, const RecoveryKey& recovery, const KdfCost& cost)
{
    QByteArray bytes(kPassphraseAt, '\0');
    qToBigEndian(cost.passes, bytes.data());
    qToBigEndian(cost.memoryKib, bytes.data() + 4);
    randombytes_buf(bytes.data() + kSaltAt, crypto_pwhash_SALTBYTES);
    const auto lock = stretched(passphrase, bytes);
    if (!lock)
        return noMemory();
    bytes += boxed(key, *lock);
    bytes += boxed(key, recovery.secret());
    return KeySlots(std::move(bytes));
}

Result<KeySlots> KeySlots::parse(const QByteArray& bytes)
{
    const auto isRight = bytes.size() == kSize
        && qFromBigEndian<quint32>(bytes.constData()) - 1 < kMostPasses
        && qFromBigEndian<quint32>(bytes.constData() + 4) <= kMostKib;
    if (!isRight)
        return fail(ErrorKind::Incompatible, u"file"_s, u"backup.header"_s);
    return KeySlots(bytes);
}

Result<SecretKey> KeySlots::unlock(QByteArray passphrase) const
{
    const auto lock = stretched(passphrase, m_bytes);
    if (!lock)
        return noMemory();
    return unboxed(m_bytes, kPassphraseAt, *lock);
}

Result<SecretKey> KeySlots::unlock(const RecoveryKey& recovery) const
{
    return unboxed(m_bytes, kRecoveryAt, recovery.secret());
}

QByteArray passphraseBytes(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

}
