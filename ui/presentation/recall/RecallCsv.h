// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/recall/RecallTable.h"

namespace rooftree::presentation {

/// The table as it is shown, with a line of headings and one for each person, their needs and
/// telephone number besides. RFC 4180, UTF-8; a text that a spreadsheet would run as a formula
/// gets an apostrophe.
[[nodiscard]] QByteArray recallCsv(const RecallTable& table);

}
