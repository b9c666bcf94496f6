// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Time.h"

namespace rooftree::domain {

/// The time, as a port: rules never ask the system's clock, so tests can stand at any moment.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;

    [[nodiscard]] QDate today() const { return civilDate(now()); }
};

}
