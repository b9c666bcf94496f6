// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"
#include "application/people/SearchQuery.h"

namespace rooftree::app {

/// Why somebody is in the answer to a search.
enum class MatchReason {
    Name, ///< which stands in the row anyway
    BirthDate,
    NhsNumber,
    Phone,
    FormerName,
    Alike, ///< a slip or a sound away from what was typed
};

[[nodiscard]] MatchReason matchReason(const DirectoryEntry& person, const SearchQuery& query);

/// The former name that what was typed stands in; empty when there is none.
[[nodiscard]] QString formerNameFound(const DirectoryEntry& person, const SearchQuery& query);

}
