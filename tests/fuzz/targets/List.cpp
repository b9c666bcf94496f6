// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a practice list: nothing may crash, hang or grow, and how the bytes arrive in pieces
// must not change what is read.
#include "exchange/common/MemoryStream.h"
#include "exchange/patientlist/FormatDetector.h"
#include "exchange/patientlist/RowMapper.h"
#include "fuzz/targets/Targets.h"

using namespace rooftree;
using namespace rooftree::exchange;

namespace {

/// Hands out a few bytes at a time.
class Trickle final : public ByteStream {
public:
    explicit Trickle(ByteStream& source) : m_source(source) { }

    [[nodiscard]] domain::Result<qint64> read(char* into, qint64 most) override
    {
        return m_source.read(into, std::min<qint64>(most, 7));
    }

private:
    ByteStream& m_source;
};

struct Reading {
    std::vector<std::string> cells;
    std::vector<int> lines;
    QString error;

    friend bool operator==(const Reading&, const Reading&) = default;
};

Reading readAll(ByteStream& stream, RecordReader::Rules rules)
{
    RecordReader reader(stream, rules);
    Record record;
    Reading reading;
    while (true) {
        const auto found = reader.next(record);
        if (!found)
            reading.error = found.error().detail;
        if (!found || !*found)
            return reading;
        reading.lines.push_back(record.line);
        reading.cells.insert(reading.cells.end(), record.cells.begin(), record.cells.end());
    }
}

}

namespace rooftree::fuzz {

void list(const QByteArray& bytes)
{
    for (const RecordReader::Rules rules : { RecordReader::Rules { ',', true }, { '~', false } }) {
        MemoryStream whole(bytes);
        MemoryStream source(bytes);
        Trickle pieces(source);
        require(readAll(whole, rules) == readAll(pieces, rules));
    }
    const auto found = detectFormat(bytes, true, Encoding::Ascii, Layouts::standard());
    if (!found || !found->layout->hasHeader())
        return;
    MemoryStream stream(bytes);
    RecordReader reader(stream, { found->format.delimiter, true });
    RowMapper mapper(*found, Layouts::standard(), QDate(2025, 11, 21));
    Record record;
    ListRow row;
    while (reader.next(record).value_or(false))
        mapper.map(record, row);
}

}
