// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupWriter.h"

#include "backup/Format.h"
#include "backup/ManifestJson.h"

#include <QtEndian>

namespace rooftree::backup {
namespace {

    using domain::Result;

    const unsigned char* bytesOf(QByteArrayView text)
    {
        return reinterpret_cast<const unsigned char*>(text.data());
    }

}

struct BackupWriter::Stream {
    crypto_secretstream_xchacha20poly1305_state state {};

    ~Stream() { sodium_memzero(&state, sizeof state); }

    QByteArray sealed(QByteArrayView piece, QByteArrayView bound, unsigned char tag)
    {
        QByteArray out(piece.size() + format::kOverhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&state,
            reinterpret_cast<unsigned char*>(out.data()), nullptr, bytesOf(piece),
            static_cast<unsigned long long>(piece.size()), bytesOf(bound),
            static_cast<unsigned long long>(bound.size()), tag);
        return out;
    }
};

BackupWriter::BackupWriter(app::ByteSink& out, std::unique_ptr<Stream> stream)
    : m_out(out)
    , m_stream(std::move(stream))
{
}

BackupWriter::~BackupWriter() = default;

Result<std::unique_ptr<BackupWriter>> BackupWriter::begin(app::ByteSink& out, const SecretKey& key,
    const KeySlots& locks, const app::BackupManifest& manifest)
{
    auto stream = std::make_unique<Stream>();
    QByteArray streamHeader(format::kStreamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(
        &stream->state, reinterpret_cast<unsigned char*>(streamHeader.data()), key.data());
    const auto json = toJson(manifest);
    QByteArray number(4, '\0');
    QByteArray header(format::kMagic.data(), format::kMagic.size());
    qToBigEndian(format::kVersion, number.data());
    header += number + locks.toBytes() + streamHeader;
    qToBigEndian(static_cast<quint32>(json.size() + format::kOverhead), number.data());
    header += number;
    if (const auto written = out.write(header); !written)
        return domain::failure(written);
    const auto sealed
        = stream->sealed(json, header, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    if (const auto written = out.write(sealed); !written)
        return domain::failure(written);
    return std::unique_ptr<BackupWriter>(new BackupWriter(out, std::move(stream)));
}

Result<void> BackupWriter::write(QByteArrayView bytes)
{
    m_pending.append(bytes);
    // One piece always waits, because only finish() knows which is the last.
    qsizetype at = 0;
    while (m_pending.size() - at > format::kPiece) {
        const auto piece = QByteArrayView(m_pending).sliced(at, format::kPiece);
        if (const auto pushed = push(piece, false); !pushed)
            return pushed;
        at += format::kPiece;
    }
    m_pending.remove(0, at);
    return {};
}

Result<void> BackupWriter::finish() { return push(m_pending, true); }

Result<void> BackupWriter::push(QByteArrayView piece, bool isLast)
{
    return m_out.write(m_stream->sealed(piece, {},
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
}

}
