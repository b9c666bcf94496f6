// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/patientlist/DetectedFormat.h"
#include "exchange/patientlist/Layout.h"

namespace rooftree::exchange {

/// What the rows are read by.
struct Detection {
    DetectedFormat format;
    const Layout* layout = nullptr;
    std::optional<ListDate> birthDates;
    int headerLine = 0; ///< of the file; 0 when the format has none
    size_t cells = 0; ///< in each row
    TextDecoder decoder;
};

/// Finds out from the first bytes of a file which layout it has. `head` is UTF-8 or a single-byte
/// encoding without a byte order mark; `isWhole` when nothing follows it. Refused: file.empty,
/// file.excel, file.xml, list.unknown-layout, list.duplicate-column (args: both columns),
/// list.month-first (American dates), and the refusals of RecordReader.
[[nodiscard]] domain::Result<Detection> detectFormat(
    const QByteArray& head, bool isWhole, Encoding start, const Layouts& layouts);

}
