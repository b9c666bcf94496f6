// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/common/ByteStream.h"
#include "exchange/common/Sha256.h"

#include <QFile>

#include <memory>

namespace rooftree::exchange {

/// A file from outside. What may be read is decided on the open handle, so that nothing can be put
/// in its place between the check and the reading; the SHA-256 is of the bytes that were handed
/// out. Refused: file.missing, file.not-regular, file.too-large (args: limit in MB), file.changed,
/// file.read.
class SourceFile final : public ByteStream {
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<SourceFile>> open(
        const QString& path, qint64 mostBytes);

    [[nodiscard]] domain::Result<qint64> read(char* into, qint64 most) override;

    /// Everything that is left, at most the limit given to open().
    [[nodiscard]] domain::Result<QByteArray> readAll();

    /// When it was opened.
    [[nodiscard]] qint64 size() const { return m_size; }

    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    /// In hex, of the bytes handed out up to now.
    [[nodiscard]] QByteArray sha256() const { return m_hash.hex(); }

private:
    SourceFile() = default;

    QFile m_file;
    Sha256 m_hash;
    qint64 m_size = 0;
    qint64 m_bytesRead = 0;
};

}
