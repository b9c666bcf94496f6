// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"

#include <vector>

namespace rooftree::bench {

/// Invented people of a large British practice, the same on every machine: common names are common,
/// the tail is long, some names are accented, double-barrelled, written with an apostrophe or as
/// Mac; one in ten has a name they prefer. Ids run from 1; NHS numbers start with 9, which is never
/// issued. At most a million.
[[nodiscard]] std::vector<app::DirectoryEntry> syntheticPeople(int count);

/// The text in the search box after each key that a receptionist pressed, for so many searches:
/// names in both orders, parts of names, birth dates and NHS numbers in several spellings. One
/// search in six has a typing slip.
[[nodiscard]] std::vector<QString> typedKeystrokes(
    const std::vector<app::DirectoryEntry>& people, int searches);

}
