// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupReader.h"

#include "backup/Format.h"
#include "backup/ManifestJson.h"

#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    auto refuse(const QString& code, ErrorKind kind = ErrorKind::Validation, QStringList args = {})
    {
        return domain::fail(kind, u"file"_s, code, std::move(args));
    }

    /// A regular file, looked at on the handle that is read afterwards: a pipe would never end.
    Result<int> openRegular(const QString& path)
    {
        const auto handle = ::open(
            QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        if (handle < 0)
            return refuse(u"backup.unreadable"_s, ErrorKind::Storage);

        struct stat info { };

        if (fstat(handle, &info) == 0 && S_ISREG(info.st_mode))
            return handle;
        ::close(handle);
        return refuse(u"backup.not-a-file"_s);
    }

    Result<void> checkBeginning(const QByteArray& header)
    {
        const auto start = QByteArrayView(header).first(qMin(header.size(), format::kMagic.size()));
        if (header.startsWith("SQLite format 3") || header.startsWith("PGDMP"))
            return refuse(u"backup.plain-database"_s);
        if (!format::kMagic.startsWith(start))
            return refuse(u"backup.not-a-backup"_s);
        if (header.size() < format::kMagic.size() + 4)
            return refuse(u"backup.cut-short"_s);
        const auto version = qFromBigEndian<quint32>(header.constData() + format::kMagic.size());
        if (version != format::kVersion)
            return refuse(u"backup.newer-format"_s, ErrorKind::Incompatible,
                { QString::number(version), QString::number(format::kVersion) });
        if (header.size() < format::kHeader)
            return refuse(u"backup.cut-short"_s);
        return {};
    }

    auto wrongKey() { return domain::fail(ErrorKind::Denied, u"passphrase"_s, u"backup.key"_s); }

}

struct BackupReader::Stream {
    crypto_secretstream_xchacha20poly1305_state state {};
    bool isAtEnd = false;

    ~Stream() { sodium_memzero(&state, sizeof state); }

    std::optional<QByteArray> opened(const QByteArray& sealed, const QByteArray& bound)
    {
        if (sealed.size() < format::kOverhead)
            return std::nullopt;
        QByteArray out(sealed.size() - format::kOverhead, Qt::Uninitialized);
        unsigned char tag = 0;
        const auto isGood = crypto_secretstream_xchacha20poly1305_pull(&state,
                                reinterpret_cast<unsigned char*>(out.data()), nullptr, &tag,
                                reinterpret_cast<const unsigned char*>(sealed.constData()),
                                static_cast<unsigned long long>(sealed.size()),
                                reinterpret_cast<const unsigned char*>(bound.constData()),
                                static_cast<unsigned long long>(bound.size()))
            == 0;
        isAtEnd = isGood && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return isGood ? std::optional(out) : std::nullopt;
    }
};

BackupReader::BackupReader() = default;

BackupReader::~BackupReader() = default;

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString& path)
{
    if (!isSodiumReady())
        return refuse(u"backup.memory"_s, ErrorKind::Storage);
    const auto handle = openRegular(path);
    if (!handle)
        return domain::failure(handle);
    std::unique_ptr<BackupReader> reader(new BackupReader);
    if (!reader->m_file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(*handle);
        return refuse(u"backup.unreadable"_s, ErrorKind::Storage);
    }
    if (const auto read = reader->readHeader(); !read)
        return domain::failure(read);
    return reader;
}

Result<void> BackupReader::readHeader()
{
    m_header = m_file.read(format::kHeader);
    if (const auto checked = checkBeginning(m_header); !checked)
        return checked;
    auto locks = KeySlots::parse(m_header.mid(format::kMagic.size() + 4, KeySlots::kSize));
    if (!locks)
        return domain::failure(locks);
    m_locks = *std::move(locks);
    const auto length = qFromBigEndian<quint32>(m_header.constData() + format::kHeader - 4);
    if (length <= format::kOverhead || length > format::kLongestManifest)
        return refuse(u"backup.header"_s, ErrorKind::Incompatible);
    return {};
}

Result<app::BackupManifest> BackupReader::unlock(const SecretKey& key)
{
    if (!m_file.seek(format::kHeader))
        return refuse(u"backup.unreadable"_s, ErrorKind::Storage);
    m_stream = std::make_unique<Stream>();
    const auto* start = m_header.constData() + format::kHeader - 4 - format::kStreamHeader;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &m_stream->state, reinterpret_cast<const unsigned char*>(start), key.data())
        != 0)
        return wrongKey();
    const auto length = qFromBigEndian<quint32>(m_header.constData() + format::kHeader - 4);
    const auto sealed = m_file.read(length);
    if (sealed.size() < static_cast<qsizetype>(length))
        return refuse(u"backup.cut-short"_s);
    const auto json = m_stream->opened(sealed, m_header);
    if (!json)
        return wrongKey();
    return manifestFromJson(*json);
}

Result<void> BackupReader::copyTo(app::ByteSink& sink, const app::BackupWatch& watch)
{
    Q_ASSERT(m_stream);
    while (!m_stream->isAtEnd) {
        const auto sealed = m_file.read(format::kPiece + format::kOverhead);
        if (sealed.isEmpty())
            return refuse(u"backup.cut-short"_s);
        const auto piece = m_stream->opened(sealed, {});
        if (!piece)
            return refuse(u"backup.damaged"_s);
        if (const auto written = sink.write(*piece); !written)
            return written;
        if (watch && !watch(m_file.pos(), m_file.size()))
            return refuse(u"backup.cancelled"_s, ErrorKind::Busy);
    }
    if (!m_file.read(1).isEmpty())
        return refuse(u"backup.trailing"_s);
    return {};
}

}
