// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rooftree::storage {

class Database;

/// The channel of a server that ChangeSignal listens to.
inline constexpr auto kChangeChannel = "rooftree_change";

/// Inside a write: whoever asks for the change number sees that there is news, and on a server
/// whoever listens is told when the write is committed. The last step before the commit: writers
/// queue here and not before, so the number grows in the order of the commits.
void countChange(Database& database);

}
