// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a FHIR record: nothing may crash, hang or grow.
#include "exchange/fhir/ContentMapper.h"
#include "exchange/fhir/JsonDocument.h"
#include "fuzz/targets/Targets.h"

using namespace rooftree::exchange;

namespace rooftree::fuzz {

void fhir(const QByteArray& bytes)
{
    JsonDocument document;
    const auto json = document.parse(bytes);
    if (!json)
        return;
    const QHash<QString, QString> seen;
    static_cast<void>(ContentMapper(QDate(2025, 11, 21), seen).map(*json));
}

}
