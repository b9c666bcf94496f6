// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <optional>

namespace rooftree::exchange {

/// A FHIR date, dateTime or instant. A year or a month alone gives neither a day nor a moment: it
/// never turns into the first of January.
struct FhirDate {
    std::optional<QDate> on; ///< the day as it was written
    std::optional<domain::Instant> at;
    QDate first; ///< of the days that it can mean: of the year, of the month, or the day
    QDate last;

    [[nodiscard]] bool isPartial() const { return !on; }
};

/// Refused: fhir.date, and fhir.no-time-zone, because a time without its offset is another moment
/// in another country. A leap second reads as the second before.
[[nodiscard]] domain::Result<FhirDate> parseFhirDate(QStringView text, const QString& field);

}
