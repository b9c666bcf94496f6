// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Clock.h"

namespace rooftree::host {

/// The clock of the machine: the only place that asks it.
class SystemClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override;
};

}
