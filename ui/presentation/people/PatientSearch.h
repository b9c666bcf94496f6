// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"
#include "application/people/SearchIndex.h"

#include <functional>
#include <vector>

namespace rooftree::presentation {

/// Finds people by what somebody typed, the best first, at most `limit`. Called on the worker.
using PatientSearch = std::function<domain::Result<std::vector<app::DirectoryEntry>>(
    const QString& typed, int limit)>;

/// By the beginning of the family name (further words must start a name too) or by the whole NHS
/// number, straight from the database.
[[nodiscard]] PatientSearch directorySearch(
    const app::Services& services, app::SearchScope scope = app::SearchScope::Present);

}
