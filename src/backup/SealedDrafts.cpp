// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/SealedDrafts.h"

#include "application/common/StrictJson.h"
#include "backup/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    using app::Draft;
    using domain::ErrorKind;
    using domain::Result;

    constexpr QByteArrayView kMagic("RTDRAFT1");
    constexpr qsizetype kMagicSize = 8;
    constexpr qsizetype kSaltSize = crypto_pwhash_SALTBYTES;
    constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype kHeaderSize = kMagicSize + kSaltSize + kNonceSize;
    constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    constexpr qint64 kMostBytes = qint64 { 16 } * 1024 * 1024;
    constexpr std::size_t kSlotSize = 16;
    constexpr std::size_t kKib = 1024;

    const unsigned char* bytesOf(const QByteArray& bytes, qsizetype at = 0)
    {
        return reinterpret_cast<const unsigned char*>(bytes.constData()) + at;
    }

    unsigned char* bytesOf(QByteArray& bytes, qsizetype at = 0)
    {
        return reinterpret_cast<unsigned char*>(bytes.data()) + at;
    }

    QByteArray random(qsizetype size)
    {
        QByteArray bytes(size, '\0');
        randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
        return bytes;
    }

    QString prefix(domain::StaffId author) { return u"rooftree-draft-%1-"_s.arg(author.value()); }

    QByteArray toJson(const Draft& draft)
    {
        QJsonObject json { { u"author"_s, draft.key.author.value() }, { u"form"_s, draft.key.form },
            { u"subject"_s, draft.key.subject },
            { u"record"_s, draft.record.toString(QUuid::WithoutBraces) },
            { u"content"_s, QString::fromLatin1(draft.content.toBase64()) },
            { u"savedAt"_s, QString::number(draft.savedAt.ms) } };
        if (draft.key.patient)
            json.insert(u"patient"_s, draft.key.patient->value());
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

    std::optional<Draft> fromJson(const QByteArray& bytes)
    {
        const auto document = app::strictJson(bytes, { kMostBytes });
        if (!document || !document->isObject())
            return std::nullopt;
        const auto json = document->object();
        Draft draft;
        draft.key.author = domain::StaffId(json[u"author"_s].toInteger());
        draft.key.form = json[u"form"_s].toString();
        draft.key.subject = json[u"subject"_s].toString();
        if (json.contains(u"patient"_s))
            draft.key.patient = domain::PatientId(json[u"patient"_s].toInteger());
        draft.record = QUuid(json[u"record"_s].toString());
        draft.content = QByteArray::fromBase64(json[u"content"_s].toString().toLatin1());
        bool isNumber = false;
        draft.savedAt = { json[u"savedAt"_s].toString().toLongLong(&isNumber) };
        return isNumber ? std::optional(draft) : std::nullopt;
    }

    QByteArray sealed(QByteArray text, const QByteArray& salt, const SecretKey& key)
    {
        const QByteArray header = kMagic.toByteArray() + salt + random(kNonceSize);
        QByteArray box(text.size() + kTagSize, '\0');
        crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(box), nullptr, bytesOf(text),
            static_cast<unsigned long long>(text.size()), bytesOf(header), kHeaderSize, nullptr,
            bytesOf(header, kMagicSize + kSaltSize), key.data());
        wipe(text);
        return header + box;
    }

    /// Nothing when it is no file of ours, damaged, or sealed by another key.
    std::optional<QByteArray> unsealed(const QByteArray& file, const SecretKey& key)
    {
        if (file.size() < kHeaderSize + kTagSize || !file.startsWith(kMagic))
            return std::nullopt;
        QByteArray text(file.size() - kHeaderSize - kTagSize, '\0');
        const auto isGood
            = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(text), nullptr, nullptr,
                  bytesOf(file, kHeaderSize),
                  static_cast<unsigned long long>(file.size() - kHeaderSize), bytesOf(file),
                  kHeaderSize, bytesOf(file, kMagicSize + kSaltSize), key.data())
            == 0;
        return isGood ? std::optional(text) : std::nullopt;
    }

    QByteArray readFile(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) && file.size() <= kMostBytes ? file.readAll()
                                                                       : QByteArray();
    }

}

SealedDrafts::SealedDrafts(QString folder, KdfCost cost) : m_folder(std::move(folder)), m_cost(cost)
{
}

QString SealedDrafts::pathOf(const QString& name) const { return QDir(m_folder).filePath(name); }

QStringList SealedDrafts::filesOf(domain::StaffId author) const
{
    return QDir(m_folder).entryList(
        { prefix(author) + u"*.sealed"_s }, QDir::Files | QDir::NoSymLinks, QDir::Time);
}

std::optional<SealedDrafts::Open> SealedDrafts::opened(
    domain::StaffId author, const QString& password) const
{
    if (!isSodiumReady())
        return std::nullopt;
    // The salt of what is there, so that it can be opened; the newest, when somebody changed it.
    auto salt = random(kSaltSize);
    for (const auto& name : filesOf(author)) {
        const auto file = readFile(pathOf(name));
        if (file.size() < kHeaderSize || !file.startsWith(kMagic))
            continue;
        salt = file.mid(kMagicSize, kSaltSize);
        break;
    }
    Open open { author, salt, {} };
    auto typed = passphraseBytes(password);
    const auto isMade = crypto_pwhash(open.key.data(), SecretKey::kSize, typed.constData(),
                            static_cast<unsigned long long>(typed.size()), bytesOf(salt),
                            m_cost.passes, m_cost.memoryKib * kKib, crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    wipe(typed);
    return isMade ? std::optional(open) : std::nullopt;
}

void SealedDrafts::letIn(domain::StaffId author, const QString& password)
{
    if (m_folder.isEmpty())
        return;
    const bool isSame = m_open && m_open->author == author;
    const auto carried = isSame ? all() : std::vector<Draft>();
    const auto before = isSame ? names() : QStringList();
    letOut();
    PrivateFile::removeLeftovers(m_folder);
    m_open = opened(author, password);
    if (!m_open)
        return;
    for (const auto& name : filesOf(author)) {
        if (const auto draft = read(name))
            m_files[slotOf(draft->key)].append(name);
    }
    carryOver(carried, before);
}

void SealedDrafts::carryOver(const std::vector<Draft>& drafts, const QStringList& before)
{
    bool isDone = true;
    for (const auto& draft : drafts) {
        if (!m_files.contains(slotOf(draft.key)))
            isDone = put(draft).has_value() && isDone;
    }
    // The old file goes when the new one is there, and not before.
    const auto now = names();
    for (const auto& name : before) {
        if (isDone && !now.contains(name))
            removeFiles({ name });
    }
}

QStringList SealedDrafts::names() const
{
    QStringList all;
    for (const auto& each : m_files)
        all += each;
    return all;
}

void SealedDrafts::letOut()
{
    m_open.reset();
    m_files.clear();
}

QString SealedDrafts::slotOf(const app::DraftKey& key) const
{
    const auto words = (key.form + u'\n' + key.subject).toUtf8();
    QByteArray hash(kSlotSize, '\0');
    crypto_generichash(bytesOf(hash), kSlotSize, bytesOf(words),
        static_cast<unsigned long long>(words.size()), m_open->key.data(), SecretKey::kSize);
    return QString::fromLatin1(hash.toHex());
}

Result<void> SealedDrafts::put(const Draft& draft)
{
    if (!m_open || draft.key.author != m_open->author)
        return domain::fail(ErrorKind::Denied, u"draft"_s, u"draft.not-sealed"_s);
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto slot = slotOf(draft.key);
    const auto name = prefix(draft.key.author) + slot + u'-'
        + QString::fromLatin1(random(8).toHex()) + u".sealed"_s;
    const auto file = PrivateFile::create(m_folder, name);
    if (!file)
        return domain::failure(file);
    const auto bytes = sealed(toJson(draft), m_open->salt, m_open->key);
    if (const auto written = (*file)->write(bytes); !written)
        return written;
    if (const auto synced = (*file)->sync(); !synced)
        return synced;
    if (const auto published = (*file)->publish(); !published)
        return published;
    removeFiles(m_files.value(slot));
    m_files[slot] = { name };
    return {};
}

void SealedDrafts::remove(const app::DraftKey& key)
{
    if (m_open && key.author == m_open->author)
        removeFiles(m_files.take(slotOf(key)));
}

void SealedDrafts::removeFiles(const QStringList& names) const
{
    for (const auto& name : names)
        QFile::remove(pathOf(name));
}

std::optional<Draft> SealedDrafts::read(const QString& name) const
{
    const auto text = unsealed(readFile(pathOf(name)), m_open->key);
    auto draft = text ? fromJson(*text) : std::nullopt;
    // By what is sealed, not by the name of the file: another author's words have no way in.
    return draft && draft->key.author == m_open->author ? draft : std::nullopt;
}

std::vector<Draft> SealedDrafts::all() const
{
    std::vector<Draft> drafts;
    for (const auto& names : m_files) {
        std::optional<Draft> newest;
        for (const auto& name : names) {
            auto draft = read(name);
            if (draft && (!newest || newest->savedAt < draft->savedAt))
                newest = std::move(draft);
        }
        if (newest)
            drafts.push_back(*std::move(newest));
    }
    return drafts;
}

}
