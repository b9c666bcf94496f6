// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/TrailEntry.h"

#include <QByteArray>

#include <vector>

namespace rooftree::presentation {

/// Events as CSV, UTF-8, with a header: numbers and the trail's own words, so that another program
/// can sort them; a text that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] QByteArray trailCsv(const std::vector<app::TrailEntry>& entries);

}
