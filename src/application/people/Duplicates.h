// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"

namespace rooftree::app {

/// Why somebody who is on the list may be the person who is being registered.
enum class DuplicateReason {
    NhsNumber, ///< the same number
    NameAndBirth, ///< the same names and the same day
    AlikeAndBirth, ///< names a slip or a sound apart, or turned round, and the same day
    Name, ///< the same names, and one of the two birth dates is not known
};

/// Compares what is typed, as far as it is typed, with somebody who is known. Nothing when nobody
/// would take them for the same.
[[nodiscard]] std::optional<DuplicateReason> duplicateReason(
    const DirectoryEntry& typed, const DirectoryEntry& known);

}
