// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/common/ByteStream.h"

#include <string>
#include <string_view>
#include <vector>

namespace rooftree::exchange {

/// One record of a delimited file. The cells are good until the next one is read.
struct Record {
    enum class Fault { None, StrayQuote, TextAfterQuote };

    int line = 0; ///< of the file, from 1, where the record begins
    std::vector<std::string_view> cells; ///< bytes as they are in the file, quotes taken off
    Fault fault = Fault::None;
    int faultColumn = 0; ///< from 1
};

/// Cuts a stream of bytes into records (RFC 4180, line ends LF, CRLF or CR, empty lines and lines
/// of empty cells left out) in constant memory. Own, because the packaged C library takes stray
/// quotes for text, counts no lines, copies every cell and took three times as long. Refused, with
/// the line as first argument: csv.nul, csv.quote-open, csv.too-many-columns (limit),
/// csv.cell-too-long (limit in KB).
class RecordReader final {
public:
    struct Rules {
        char delimiter = ',';
        bool hasQuotes = true;
    };

    static constexpr qsizetype kMostColumns = 200;
    static constexpr qsizetype kLongestCell = 64 * 1024;

    /// `stream` outlives the reader.
    RecordReader(ByteStream& stream, Rules rules);

    /// False at the end of the stream.
    [[nodiscard]] domain::Result<bool> next(Record& record);

private:
    enum class Scan { Complete, NeedsMore, QuoteOpen, TooManyColumns, CellTooLong };

    struct Cell {
        const char* begin;
        const char* end;
        bool hasDoubledQuotes;
    };

    struct CellEnd {
        Scan scan;
        const char* at; ///< the delimiter, the line end, or the end of the bytes
    };

    [[nodiscard]] bool skipBlankLines();
    [[nodiscard]] Scan scanRecord(Record& record);
    [[nodiscard]] CellEnd scanQuoted(const char* from, Record& record);
    [[nodiscard]] CellEnd scanPlain(const char* from, Record& record);
    [[nodiscard]] Scan endOfLine(const char* at);
    [[nodiscard]] bool hasContent() const;
    void handOut(Record& record);
    [[nodiscard]] domain::Result<void> readMore();
    [[nodiscard]] tl::unexpected<domain::Error> refusal(Scan scan) const;

    ByteStream& m_stream;
    Rules m_rules;
    bool m_isSpecial[256] = {};
    std::string m_buffer;
    char* m_from = nullptr; ///< the record being read
    char* m_end = nullptr; ///< of the bytes that are here
    char* m_next = nullptr; ///< the record after
    std::vector<Cell> m_cells;
    int m_line = 1;
    int m_linesInQuotes = 0; ///< of the record being read
    bool m_isAtEnd = false;
};

}
