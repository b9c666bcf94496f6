// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"

#include <string>
#include <vector>

namespace rooftree::app {

/// The folded words under which a person is found, without repeats: each part of the names,
/// double-barrelled names also run together, and what follows O', Mc and Mac.
[[nodiscard]] std::vector<std::string> nameTokens(const DirectoryEntry& person);

/// The folded words of one name as it is shown ("SMITH, Mary"), and of all former names.
[[nodiscard]] std::vector<std::string> tokensOf(const QString& name);
[[nodiscard]] std::vector<std::string> formerNameTokens(const DirectoryEntry& person);

/// The name under which somebody stands in a list: the family name, or the only name there is.
[[nodiscard]] const QString& shownFirst(const DirectoryEntry& person);

/// The first word of that name, folded; people are sorted by it.
[[nodiscard]] std::string familyToken(const DirectoryEntry& person);

/// The birth date as yyyymmdd, ddmmyyyy and ddmmyy; one or none when less is known.
[[nodiscard]] std::vector<std::string> birthTokens(const DirectoryEntry& person);

/// Names that sound alike share this key ("katherine", "catherine").
[[nodiscard]] std::string soundKey(std::string_view token);

/// The least number of slips (a letter more, less, changed, or two swapped) between what was typed
/// and the start of a token; more than `most` is answered as most + 1.
[[nodiscard]] int slipsToPrefix(std::string_view typed, std::string_view token, int most);

}
