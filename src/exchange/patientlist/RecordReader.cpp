// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/RecordReader.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    constexpr size_t kFirstBuffer = 256 * 1024;

    size_t slot(char c) { return static_cast<unsigned char>(c); }

    const char* findQuote(const char* from, const char* end)
    {
        return static_cast<const char*>(std::memchr(from, '"', static_cast<size_t>(end - from)));
    }

    int lineEndsIn(const char* from, const char* end)
    {
        int count = 0;
        for (const char* at = from; at != end; ++at) {
            if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n')))
                ++count;
        }
        return count;
    }

    void noteFault(Record& record, Record::Fault fault, size_t column)
    {
        if (record.fault != Record::Fault::None)
            return;
        record.fault = fault;
        record.faultColumn = static_cast<int>(column);
    }

    /// "" to ", in place.
    std::string_view withSingleQuotes(char* begin, const char* end)
    {
        char* out = begin;
        for (const char* at = begin; at != end; ++at) {
            *out++ = *at;
            if (*at == '"')
                ++at;
        }
        return { begin, static_cast<size_t>(out - begin) };
    }

}

RecordReader::RecordReader(ByteStream& stream, Rules rules)
    : m_stream(stream)
    , m_rules(rules)
    , m_buffer(kFirstBuffer, '\0')
    , m_from(m_buffer.data())
    , m_end(m_from)
    , m_next(m_from)
{
    for (const char c : { rules.delimiter, '\r', '\n' })
        m_isSpecial[slot(c)] = true;
    m_isSpecial[slot('"')] = rules.hasQuotes;
}

domain::Result<bool> RecordReader::next(Record& record)
{
    m_from = m_next;
    while (true) {
        if (skipBlankLines()) {
            const auto scan = scanRecord(record);
            if (scan == Scan::Complete) {
                if (std::memchr(m_from, 0, static_cast<size_t>(m_next - m_from)) != nullptr)
                    return domain::fail(domain::ErrorKind::Validation, u"file"_s, u"csv.nul"_s,
                        { QString::number(m_line) });
                record.line = m_line;
                m_line += 1 + m_linesInQuotes;
                if (hasContent()) {
                    handOut(record);
                    return true;
                }
                m_from = m_next;
                continue;
            }
            if (scan != Scan::NeedsMore)
                return refusal(scan);
        }
        if (m_isAtEnd)
            return false;
        if (const auto more = readMore(); !more)
            return domain::failure(more);
    }
}

/// True when something else follows.
bool RecordReader::skipBlankLines()
{
    while (m_from != m_end && (*m_from == '\n' || *m_from == '\r')) {
        const bool isPair = *m_from == '\r' && m_from + 1 != m_end && m_from[1] == '\n';
        if (*m_from == '\r' && m_from + 1 == m_end && !m_isAtEnd)
            return false;
        m_from += isPair ? 2 : 1;
        ++m_line;
    }
    return m_from != m_end;
}

RecordReader::Scan RecordReader::scanRecord(Record& record)
{
    m_cells.clear();
    m_linesInQuotes = 0;
    record.fault = Record::Fault::None;
    record.faultColumn = 0;
    const char* at = m_from;
    while (true) {
        if (at == m_end && !m_isAtEnd)
            return Scan::NeedsMore;
        const bool isQuoted = m_rules.hasQuotes && at != m_end && *at == '"';
        const auto cell = isQuoted ? scanQuoted(at, record) : scanPlain(at, record);
        if (cell.scan != Scan::Complete)
            return cell.scan;
        if (m_cells.back().end - m_cells.back().begin > kLongestCell)
            return Scan::CellTooLong;
        if (cell.at == m_end || *cell.at != m_rules.delimiter)
            return endOfLine(cell.at);
        if (m_cells.size() == static_cast<size_t>(kMostColumns))
            return Scan::TooManyColumns;
        at = cell.at + 1;
    }
}

RecordReader::CellEnd RecordReader::scanQuoted(const char* from, Record& record)
{
    const char* const begin = from + 1;
    const char* at = begin;
    bool hasDoubled = false;
    while (true) {
        at = findQuote(at, m_end);
        if (at == nullptr || (at + 1 == m_end && !m_isAtEnd)) {
            // A quote that is never closed must not collect the whole file.
            if (m_end - begin > kLongestCell)
                return { Scan::CellTooLong, m_end };
            return { m_isAtEnd ? Scan::QuoteOpen : Scan::NeedsMore, m_end };
        }
        if (at + 1 == m_end || at[1] != '"')
            break;
        hasDoubled = true;
        at += 2;
    }
    m_cells.push_back({ begin, at, hasDoubled });
    m_linesInQuotes += lineEndsIn(begin, at);
    ++at;
    if (at != m_end && *at != m_rules.delimiter && *at != '\n' && *at != '\r') {
        noteFault(record, Record::Fault::TextAfterQuote, m_cells.size());
        while (at != m_end && *at != m_rules.delimiter && *at != '\n' && *at != '\r')
            ++at;
        if (at == m_end && !m_isAtEnd)
            return { m_end - begin > kLongestCell ? Scan::CellTooLong : Scan::NeedsMore, at };
    }
    return { Scan::Complete, at };
}

RecordReader::CellEnd RecordReader::scanPlain(const char* from, Record& record)
{
    const char* at = from;
    while (true) {
        while (at != m_end && !m_isSpecial[slot(*at)])
            ++at;
        if (at == m_end || *at != '"')
            break;
        noteFault(record, Record::Fault::StrayQuote, m_cells.size() + 1);
        ++at;
    }
    if (at == m_end && !m_isAtEnd)
        return { m_end - from > kLongestCell ? Scan::CellTooLong : Scan::NeedsMore, at };
    m_cells.push_back({ from, at, false });
    return { Scan::Complete, at };
}

/// Finds where the next record begins.
RecordReader::Scan RecordReader::endOfLine(const char* at)
{
    if (at != m_end && *at == '\r') {
        if (at + 1 == m_end && !m_isAtEnd)
            return Scan::NeedsMore;
        ++at;
        if (at != m_end && *at == '\n')
            ++at;
    } else if (at != m_end) {
        ++at;
    }
    m_next = m_buffer.data() + (at - m_buffer.data());
    return Scan::Complete;
}

bool RecordReader::hasContent() const
{
    return std::any_of(
        m_cells.begin(), m_cells.end(), [](const Cell& cell) { return cell.begin != cell.end; });
}

void RecordReader::handOut(Record& record)
{
    record.cells.clear();
    for (const auto& cell : m_cells) {
        char* const begin = m_buffer.data() + (cell.begin - m_buffer.data());
        record.cells.push_back(cell.hasDoubledQuotes
                ? withSingleQuotes(begin, cell.end)
                : std::string_view(begin, static_cast<size_t>(cell.end - begin)));
    }
}

domain::Result<void> RecordReader::readMore()
{
    const auto kept = static_cast<size_t>(m_end - m_from);
    std::memmove(m_buffer.data(), m_from, kept);
    // Bounded: a record has at most 200 cells of 64 KB, and is refused beyond.
    if (kept == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    m_from = m_buffer.data();
    m_next = m_from;
    const auto count = m_stream.read(m_from + kept, static_cast<qint64>(m_buffer.size() - kept));
    if (!count)
        return domain::failure(count);
    m_end = m_from + kept + *count;
    m_isAtEnd = *count == 0;
    return {};
}

tl::unexpected<domain::Error> RecordReader::refusal(Scan scan) const
{
    const auto line = QString::number(m_line);
    switch (scan) {
    case Scan::QuoteOpen:
        return domain::fail(
            domain::ErrorKind::Validation, u"file"_s, u"csv.quote-open"_s, { line });
    case Scan::TooManyColumns:
        return domain::fail(domain::ErrorKind::Validation, u"file"_s, u"csv.too-many-columns"_s,
            { line, QString::number(kMostColumns) });
    default:
        return domain::fail(domain::ErrorKind::Validation, u"file"_s, u"csv.cell-too-long"_s,
            { line, QString::number(kLongestCell / 1024) });
    }
}

}
