// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// What staff are alerted of until one of them has taken it on.
enum class AlertKind {
    RedFlag, ///< a patient chose something that cannot wait
    WrongCodes, ///< somebody keeps trying codes at a station
};

[[nodiscard]] QString toWord(AlertKind value);
[[nodiscard]] std::optional<AlertKind> alertKindFromWord(QStringView word);

}
