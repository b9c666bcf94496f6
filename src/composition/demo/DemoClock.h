// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Clock.h"

namespace rooftree::composition {

/// Stands where it is put: the demo's history is written at the moments it tells of.
class DemoClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override { return m_now; }

    void set(domain::Instant now) { m_now = now; }

private:
    domain::Instant m_now;
};

}
