// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <string_view>

/// The codes of the engines in our words. No text of an engine is ever used: it holds values.
namespace rooftree::storage {

/// `code` is SQLite's extended result code.
[[nodiscard]] domain::Error errorOfSqliteCode(int code);

/// `state` is the five characters of SQLSTATE; `isConnected` false makes it "unreachable".
[[nodiscard]] domain::Error errorOfSqlState(std::string_view state, bool isConnected);

/// Whether SQLite could not put all of a transaction into its log, so that nothing of it counts.
/// After any other error the whole of it may lie there.
[[nodiscard]] bool isIncompleteInLog(const domain::Error& error);

}
