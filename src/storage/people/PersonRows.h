// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Patient.h"
#include "storage/engine/Row.h"

namespace rooftree::storage {

class Database;

/// The name columns in the order family, given, title, preferred.
[[nodiscard]] domain::PersonName personNameFrom(Row& row);

/// The column patient.birth.
[[nodiscard]] std::optional<domain::BirthDate> birthFrom(Row& row);

/// The column patient.nhs_number.
[[nodiscard]] std::optional<domain::NhsNumber> nhsNumberFrom(Row& row);

/// What the person needs in order to read, hear or take part. Throws like the Database.
[[nodiscard]] std::vector<domain::AccessNeed> accessNeedsOf(
    Database& database, domain::PatientId patient);

}
