// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"
#include "domain/people/Patient.h"

namespace rooftree::app {

/// How many other people of the practice, living and registered, could be taken for this one
/// (HZ-01). Called on the worker.
[[nodiscard]] domain::Result<int> countNamesakes(
    PatientDirectory& directory, const domain::Patient& patient, QDate today);
[[nodiscard]] domain::Result<int> countNamesakes(
    PatientDirectory& directory, const DirectoryEntry& person, QDate today);

}
