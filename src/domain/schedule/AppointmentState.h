// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// FHIR appointmentstatus, as far as a practice list needs it.
enum class AppointmentState { Booked, Arrived, Fulfilled, Cancelled, NoShow };

[[nodiscard]] QString toWord(AppointmentState value);
[[nodiscard]] std::optional<AppointmentState> appointmentStateFromWord(QStringView word);

}
