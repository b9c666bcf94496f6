// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Password.h"

#include <sodium.h>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    constexpr int kShortest = 15;
    constexpr int kLongest = 128;
    constexpr unsigned long long kPasses = 3;
    constexpr std::size_t kMemory = std::size_t { 64 } * 1024 * 1024;

    QByteArray prepared(const QString& password)
    {
        return password.normalized(QString::NormalizationForm_C).toUtf8();
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
    const auto passes = m_cost == Cost::Interactive ? kPasses : crypto_pwhash_OPSLIMIT_MIN;
    const auto memory = m_cost == Cost::Interactive ? kMemory : crypto_pwhash_MEMLIMIT_MIN;
    const bool done = isSodiumReady()
        && crypto_pwhash_str(phc, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
               passes, memory)
            == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!done)
        return domain::fail(ErrorKind::Storage, u"password"_s, u"password.no-memory"_s);
    return QByteArray(phc);
}

bool PasswordHasher::verify(const QString& password, const QByteArray& phc) const
{
    auto bytes = prepared(password);
    const bool same = isSodiumReady() && !phc.isEmpty()
        && crypto_pwhash_str_verify(
               phc.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
            == 0;
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return same;
}

void PasswordHasher::waste(const QString& password) const { (void)hash(password); }

domain::Result<void> checkPassword(const QString& password, const QStringList& ownWords)
{
    const auto points = password.toUcs4().size();
    if (points < kShortest)
        return domain::fail(ErrorKind::Validation, u"password"_s, u"password.too-short"_s,
            { QString::number(kShortest), QString::number(points) });
    if (points > kLongest)
        return domain::fail(ErrorKind::Validation, u"password"_s, u"password.too-long"_s,
            { QString::number(kLongest) });
    for (const auto& word : ownWords) {
        if (!word.isEmpty() && password.compare(word, Qt::CaseInsensitive) == 0)
            return domain::fail(ErrorKind::Validation, u"password"_s, u"password.own-name"_s);
    }
    return {};
}

}
