// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/common/Utf16Stream.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {

namespace {
    constexpr qint64 kChunk = 64 * 1024;
}

Utf16Stream::Utf16Stream(std::unique_ptr<ByteStream> source)
    : m_source(std::move(source))
    , m_decoder(QStringDecoder::Utf16)
{
}

domain::Result<bool> Utf16Stream::refill()
{
    m_taken = 0;
    m_ready.clear();
    while (m_ready.isEmpty() && !m_isAtEnd) {
        QByteArray raw(kChunk, Qt::Uninitialized);
        const auto count = m_source->read(raw.data(), raw.size());
        if (!count)
            return domain::failure(count);
        m_isAtEnd = *count == 0;
        const QString text = m_decoder.decode(QByteArrayView(raw.constData(), *count));
        if (m_decoder.hasError())
            return domain::fail(domain::ErrorKind::Validation, u"file"_s, u"file.encoding"_s);
        m_ready = text.toUtf8();
    }
    return !m_ready.isEmpty();
}

domain::Result<qint64> Utf16Stream::read(char* into, qint64 most)
{
    if (m_taken == m_ready.size()) {
        const auto hasMore = refill();
        if (!hasMore)
            return domain::failure(hasMore);
        if (!*hasMore)
            return 0;
    }
    const auto count = std::min(most, qint64(m_ready.size()) - m_taken);
    std::memcpy(into, m_ready.constData() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

}
