// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/common/SourceFile.h"
#include "exchange/patientlist/RowMapper.h"

#include <memory>

namespace rooftree::exchange {

/// Reads a practice list once, from its first byte to its last, one person at a time and in
/// constant memory. Refused: what SourceFile, detectFormat and RecordReader refuse, and
/// list.too-many-rows (args: limit).
class PatientListReader final {
public:
    static constexpr qint64 kMostBytes = qint64(50) * 1024 * 1024;
    static constexpr int kMostRows = 200'000;

    [[nodiscard]] static domain::Result<std::unique_ptr<PatientListReader>> open(
        const QString& path, QDate today, const Layouts& layouts = Layouts::standard());

    /// False after the last row.
    [[nodiscard]] domain::Result<bool> next(ListRow& row);

    /// The encoding is certain after the last row.
    [[nodiscard]] DetectedFormat format() const;

    [[nodiscard]] const Layout& layout() const { return *m_detection.layout; }

    [[nodiscard]] qint64 size() const { return m_file->size(); }

    [[nodiscard]] qint64 bytesRead() const { return m_file->bytesRead(); }

    /// Of the whole file, in hex, after the last row.
    [[nodiscard]] QByteArray sha256() const { return m_file->sha256(); }

private:
    PatientListReader() = default;

    [[nodiscard]] domain::Result<void> start(QDate today, const Layouts& layouts);
    [[nodiscard]] domain::Result<QByteArray> readHead();
    [[nodiscard]] domain::Result<void> fillHead(ByteStream& source, QByteArray& head);
    [[nodiscard]] domain::Result<bool> nextPart();
    [[nodiscard]] domain::Result<bool> joinRecords();

    std::unique_ptr<SourceFile> m_file;
    std::unique_ptr<ByteStream> m_text; ///< the file as UTF-8, when it is not already
    std::unique_ptr<ByteStream> m_stream; ///< with the head that was read for detection
    bool m_isWholeInHead = false;
    Encoding m_start = Encoding::Ascii;
    Detection m_detection;
    std::unique_ptr<RecordReader> m_reader;
    std::unique_ptr<RowMapper> m_mapper;
    Record m_record;
    Record m_joined;
    std::vector<std::string> m_kept; ///< the first half of a person's two records
    bool m_isPartWaiting = false; ///< m_record belongs to the next person
    int m_rows = 0;
};

}
