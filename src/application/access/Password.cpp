// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Password.h"

#include <QRegularExpression>

#include <sodium.h>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    constexpr unsigned long long kPasses = 3;
    constexpr std::size_t kMemory = std::size_t { 64 } * 1024 * 1024;

    QByteArray prepared(const QString& password)
    {
        return password.normalized(QString::NormalizationForm_C).toUtf8();
    }

    struct Work {
        unsigned long long passes;
        std::size_t memory;
    };

    constexpr Work workOf(PasswordHasher::Cost cost)
    {
        if (cost == PasswordHasher::Cost::Interactive)
            return { kPasses, kMemory };
        return { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };
    }

    bool isSodiumReady()
    {
        static const bool ready = sodium_init() >= 0;
        return ready;
    }

}

PasswordHasher::PasswordHasher(Cost cost) : m_cost(cost) { }

domain::Result<QByteArray> PasswordHasher::hash(const QString& password) const
{
    auto bytes = prepared(password);
    char phc[crypto_pwhash_STRBYTES] = {};
    const auto work = workOf(m_cost);
    ++m_works;
    const bool done = isSodiumReady()
        && crypto_pwhash_str(phc, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
               work.passes, work.memory)
            == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!done)
        return domain::fail(ErrorKind::Storage, u"password"_s, u"password.no-memory"_s);
    return QByteArray(phc);
}

bool PasswordHasher::verify(const QString& password, const QByteArray& phc) const
{
    if (phc.isEmpty())
        return false;
    auto bytes = prepared(password);
    ++m_works;
    const bool same = isSodiumReady()
        && crypto_pwhash_str_verify(
               phc.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
            == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return same;
}

void PasswordHasher::waste(const QString& password) const { (void)hash(password); }

bool PasswordHasher::needsRehash(const QByteArray& phc) const
{
    static const QRegularExpression form(u"^\\$argon2id\\$v=\\d+\\$m=(\\d+),t=(\\d+),"_s);
    const auto found = form.match(QString::fromLatin1(phc));
    if (!found.hasMatch())
        return true;
    const auto work = workOf(m_cost);
    return found.captured(1).toULongLong() * 1024 < work.memory
        || found.captured(2).toULongLong() < work.passes;
}

}
