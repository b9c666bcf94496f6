// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Planned reviews and care-planning conversations are the index consultations of the audit
/// (domain 8.1).
enum class ConsultationKind { PlannedReview, CarePlanning, Routine, Urgent };

[[nodiscard]] QString toWord(ConsultationKind value);
[[nodiscard]] std::optional<ConsultationKind> consultationKindFromWord(QStringView word);

}
