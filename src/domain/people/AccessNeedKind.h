// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// The four kinds of need of the Accessible Information Standard (DAPB1605).
enum class AccessNeedKind {
    Format, ///< large print, easy read, audio ...
    Contact, ///< how to reach the person
    CommunicationSupport, ///< hearing aid, lip-reading, more time ...
    CommunicationProfessional, ///< interpreter, advocate ...
};

[[nodiscard]] QString toWord(AccessNeedKind value);
[[nodiscard]] std::optional<AccessNeedKind> accessNeedKindFromWord(QStringView word);

}
