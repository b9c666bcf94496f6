// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::app {

/// A PIN has exactly so many digits (Validation "pin.form") and is no run of digits and no digit or
/// two again and again ("pin.pattern").
[[nodiscard]] domain::Result<void> checkPin(const QString& pin, int digits);

}
