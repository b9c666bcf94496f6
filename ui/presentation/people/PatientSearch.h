// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/FindPeople.h"

#include <functional>
#include <vector>

namespace rooftree::presentation {

/// Finds people by what somebody typed, the best first, at most `limit`. Called on the worker.
using PatientSearch = std::function<domain::Result<std::vector<app::DirectoryEntry>>(
    const app::FindPeople::MayFind& proof, const QString& typed, int limit)>;

}
