// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/common/ByteStream.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace rooftree::exchange {

/// Bytes that are already here, and then those of another stream if there is one.
class MemoryStream final : public ByteStream {
public:
    explicit MemoryStream(QByteArray bytes, ByteStream* then = nullptr)
        : m_bytes(std::move(bytes))
        , m_then(then)
    {
    }

    [[nodiscard]] domain::Result<qint64> read(char* into, qint64 most) override
    {
        const auto count = std::min(most, qint64(m_bytes.size()) - m_position);
        if (count == 0)
            return m_then == nullptr ? domain::Result<qint64>(0) : m_then->read(into, most);
        std::memcpy(into, m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    ByteStream* m_then;
    qint64 m_position = 0;
};

}
