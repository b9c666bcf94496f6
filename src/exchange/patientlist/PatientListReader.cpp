// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/PatientListReader.h"

#include "exchange/common/MemoryStream.h"
#include "exchange/common/Utf16Stream.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using domain::ErrorKind;
    using domain::Result;

    constexpr qsizetype kHead = 128 * 1024;

}

Result<std::unique_ptr<PatientListReader>> PatientListReader::open(
    const QString& path, QDate today, const Layouts& layouts)
{
    auto file = SourceFile::open(path, kMostBytes);
    if (!file)
        return domain::failure(file);
    std::unique_ptr<PatientListReader> reader(new PatientListReader);
    reader->m_file = *std::move(file);
    const auto started = reader->start(today, layouts);
    if (!started)
        return domain::failure(started);
    return reader;
}

Result<void> PatientListReader::start(QDate today, const Layouts& layouts)
{
    auto head = readHead();
    if (!head)
        return domain::failure(head);
    auto detection = detectFormat(*head, m_isWholeInHead, m_start, layouts);
    if (!detection)
        return domain::failure(detection);
    m_detection = *std::move(detection);
    ByteStream* const rest = m_text ? m_text.get() : m_file.get();
    m_stream = std::make_unique<MemoryStream>(*std::move(head), rest);
    m_reader = std::make_unique<RecordReader>(*m_stream,
        RecordReader::Rules { m_detection.format.delimiter, m_detection.layout->hasHeader() });
    m_mapper = std::make_unique<RowMapper>(m_detection, layouts, today);
    while (m_detection.headerLine > 0) {
        const auto record = m_reader->next(m_record);
        if (!record)
            return domain::failure(record);
        if (!*record || m_record.line >= m_detection.headerLine)
            break;
    }
    return {};
}

Result<void> PatientListReader::fillHead(ByteStream& source, QByteArray& head)
{
    m_isWholeInHead = false;
    while (head.size() < kHead && !m_isWholeInHead) {
        const auto had = head.size();
        head.resize(kHead);
        const auto count = source.read(head.data() + had, kHead - had);
        if (!count)
            return domain::failure(count);
        head.resize(had + *count);
        m_isWholeInHead = *count == 0;
    }
    return {};
}

/// The first bytes as UTF-8 or a single-byte encoding, without their byte order mark.
Result<QByteArray> PatientListReader::readHead()
{
    QByteArray head;
    if (const auto filled = fillHead(*m_file, head); !filled)
        return domain::failure(filled);
    if (head.startsWith("\xEF\xBB\xBF")) {
        m_start = Encoding::Utf8WithMark;
        return head.sliced(3);
    }
    if (!head.startsWith("\xFF\xFE") && !head.startsWith("\xFE\xFF"))
        return head;
    m_start = Encoding::Utf16;
    m_text = std::make_unique<Utf16Stream>(
        std::make_unique<MemoryStream>(std::exchange(head, {}), m_file.get()));
    if (const auto filled = fillHead(*m_text, head); !filled)
        return domain::failure(filled);
    return head;
}

Result<bool> PatientListReader::next(ListRow& row)
{
    const auto found = m_detection.layout->hasHeader() ? m_reader->next(m_record) : joinRecords();
    if (!found || !*found)
        return found;
    if (++m_rows > kMostRows)
        return domain::fail(ErrorKind::Validation, u"file"_s, u"list.too-many-rows"_s,
            { QString::number(kMostRows) });
    m_mapper->map(m_detection.layout->hasHeader() ? m_record : m_joined, row);
    return true;
}

/// The next record of a format without a header; the line above them all is left out.
Result<bool> PatientListReader::nextPart()
{
    if (m_isPartWaiting) {
        m_isPartWaiting = false;
        return true;
    }
    auto found = m_reader->next(m_record);
    while (found && *found && m_record.cells.front() == m_detection.layout->firstLine.toStdString())
        found = m_reader->next(m_record);
    return found;
}

/// Puts the records of one person side by side. One that has lost its fellow goes on alone, with
/// too few cells, and is rejected for that.
Result<bool> PatientListReader::joinRecords()
{
    m_kept.clear();
    for (size_t part = 0; part < m_detection.layout->records.size(); ++part) {
        const auto found = nextPart();
        if (!found || (!*found && part == 0))
            return found;
        if (!*found)
            break;
        const bool isExpected
            = m_record.cells.size() > 1 && m_record.cells[1] == std::to_string(part + 1);
        m_isPartWaiting = !isExpected && part > 0;
        if (m_isPartWaiting)
            break;
        if (part == 0)
            m_joined.line = m_record.line;
        m_kept.insert(m_kept.end(), m_record.cells.begin(), m_record.cells.end());
        if (!isExpected)
            break;
    }
    m_joined.cells.assign(m_kept.begin(), m_kept.end());
    return true;
}

DetectedFormat PatientListReader::format() const
{
    auto format = m_detection.format;
    if (format.encoding == Encoding::Ascii)
        format.encoding = m_mapper->encoding();
    return format;
}

}
