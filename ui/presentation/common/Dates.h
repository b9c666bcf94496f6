// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Time.h"
#include "domain/people/BirthDate.h"

#include <QString>

#include <optional>

/// How dates and times are written on screens: the same everywhere.
namespace rooftree::presentation {

/// "14 Mar 1947".
[[nodiscard]] QString dateText(QDate date);

/// "14 Mar 1947", "Mar 1947" or "1947", as far as it is known; empty for none.
[[nodiscard]] QString birthText(const std::optional<domain::BirthDate>& born);

/// As birthText, for a date as PatientDirectory keeps it ("1947-03-14", "1947").
[[nodiscard]] QString birthTextFromIso(const QString& iso);

/// Completed years on `day`, as digits; empty when the date is not known.
[[nodiscard]] QString ageText(const std::optional<domain::BirthDate>& born, QDate day);

/// "10:20", in the practice's time zone.
[[nodiscard]] QString timeText(domain::Instant instant);

}
