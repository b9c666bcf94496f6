// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/instruments/JsonFields.h"
#include "domain/care/CareSheet.h"

namespace rooftree::app {

/// One test of a cue or of a part of the review. The key that it begins with says what it is:
/// "count", "latest", "passed", "score" or "season". It may ask only for what the sheet's kinds
/// have; what a score means is the instrument's.
[[nodiscard]] domain::CareTest readCareTest(const QJsonValue& value, const QString& place,
    const domain::CareSheet& sheet, JsonFields::Problem& problem);

}
