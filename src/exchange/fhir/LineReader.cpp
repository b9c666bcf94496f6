// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/LineReader.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {

namespace {
    constexpr qsizetype kChunk = 256 * 1024;
}

/// The next whole line that is here already.
std::optional<QByteArray> LineReader::takeLine()
{
    const auto end = m_buffer.indexOf('\n', m_searched);
    if (end < 0 && !m_isAtEnd) {
        m_searched = m_buffer.size();
        return std::nullopt;
    }
    const auto last = end < 0 ? m_buffer.size() : end;
    auto line = m_buffer.mid(m_from, last - m_from);
    m_from = end < 0 ? last : end + 1;
    m_searched = m_from;
    ++m_number;
    return line;
}

std::optional<domain::Result<QByteArray>> LineReader::next()
{
    while (true) {
        while (m_from < m_buffer.size()) {
            const auto line = takeLine();
            if (!line)
                break;
            if (!line->trimmed().isEmpty())
                return *line;
        }
        if (m_isAtEnd)
            return std::nullopt;
        if (m_buffer.size() - m_from > m_longest)
            return domain::fail(domain::ErrorKind::Validation, u"file"_s, u"fhir.too-large"_s,
                { QString::number(m_longest / 1024 / 1024) });
        m_buffer.remove(0, m_from);
        m_searched -= m_from;
        m_from = 0;
        const auto kept = m_buffer.size();
        m_buffer.resize(kept + kChunk);
        const auto count = m_stream.read(m_buffer.data() + kept, kChunk);
        if (!count)
            return tl::unexpected<domain::Error>(count.error());
        m_buffer.resize(kept + *count);
        m_isAtEnd = *count == 0;
    }
}

}
