// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/common/ByteStream.h"

#include <QByteArray>

#include <optional>

namespace rooftree::exchange {

/// The lines of a stream, empty ones left out, never more than one in memory. Refused:
/// fhir.too-large (args: MB) for a line beyond the limit.
class LineReader final {
public:
    LineReader(ByteStream& stream, qsizetype longest) : m_stream(stream), m_longest(longest) { }

    /// Nothing after the last line.
    [[nodiscard]] std::optional<domain::Result<QByteArray>> next();

    /// Of the line handed out last, from 1.
    [[nodiscard]] int number() const { return m_number; }

private:
    [[nodiscard]] std::optional<QByteArray> takeLine();

    ByteStream& m_stream;
    qsizetype m_longest;
    QByteArray m_buffer;
    qsizetype m_from = 0;
    qsizetype m_searched = 0;
    int m_number = 0;
    bool m_isAtEnd = false;
};

}
