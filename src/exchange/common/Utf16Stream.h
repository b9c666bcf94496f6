// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/common/ByteStream.h"

#include <QByteArray>
#include <QStringDecoder>

#include <memory>

namespace rooftree::exchange {

/// "Unicode text" of a spreadsheet, handed on as UTF-8. Refused: file.encoding.
class Utf16Stream final : public ByteStream {
public:
    /// `source` starts with the byte order mark.
    explicit Utf16Stream(std::unique_ptr<ByteStream> source);

    [[nodiscard]] domain::Result<qint64> read(char* into, qint64 most) override;

private:
    [[nodiscard]] domain::Result<bool> refill();

    std::unique_ptr<ByteStream> m_source;
    QStringDecoder m_decoder;
    QByteArray m_ready;
    qint64 m_taken = 0;
    bool m_isAtEnd = false;
};

}
