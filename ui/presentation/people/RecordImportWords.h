// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirReport.h"

namespace rooftree::presentation {

/// How many people are on a disease register, alive.
struct RegisterCount {
    QString title;
    int people = 0;
};

/// What becomes (or, when it is done, became) of one file: "Imported".
[[nodiscard]] QString outcomeWords(const exchange::FhirFileReport& file, bool isDone);

/// "New people: 12. Other new records: 1,087. ..."
[[nodiscard]] QString sumWords(const exchange::FhirReport& report, bool isDone);

/// What an import that is over did.
[[nodiscard]] QString resultWords(const exchange::FhirReport& report);

/// "On the registers now: COPD 1, Chronic pain 1." Empty for none.
[[nodiscard]] QString registerWords(const std::vector<RegisterCount>& registers);

/// Why files are not imported: a sentence for each, with file and entry.
[[nodiscard]] QStringList refusalWords(const exchange::FhirReport& report);

/// What is worth knowing about files that are imported, alike remarks of one file in one line.
[[nodiscard]] QStringList remarkWords(const exchange::FhirReport& report);

}
