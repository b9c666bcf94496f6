// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a FHIR record: nothing may crash, hang or grow.
#include "exchange/fhir/ContentMapper.h"
#include "exchange/fhir/JsonDocument.h"

using namespace rooftree::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    JsonDocument document;
    const auto json = document.parse(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!json)
        return 0;
    const QHash<QString, QString> seen;
    (void)ContentMapper(QDate(2025, 11, 21), seen).map(*json);
    return 0;
}
