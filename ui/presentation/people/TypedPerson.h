// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/RegistrationForm.h"

namespace rooftree::presentation {

/// What somebody typed into a search, put into the fields of a registration: names, a birth date,
/// an NHS number and telephone numbers, in any order. What cannot be a number or a date is a name;
/// nothing is left out, and the form says what is wrong with it.
[[nodiscard]] RegistrationForm typedPerson(const QString& typed, QDate today);

}
