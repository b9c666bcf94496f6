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

}
