// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// How the patient wants to be followed up.
enum class FollowUpMethod { Phone, Video, FaceToFace, TextMessage, Email, Letter, Group };

[[nodiscard]] QString toWord(FollowUpMethod value);
[[nodiscard]] std::optional<FollowUpMethod> followUpMethodFromWord(QStringView word);

}
