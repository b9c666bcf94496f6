// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/SteadyClock.h"

namespace rooftree::host {

/// The steady time of this machine: the only place that asks for it.
class SystemSteadyClock final : public domain::SteadyClock {
public:
    SystemSteadyClock();

    [[nodiscard]] domain::SteadyMoment now() const override;
    [[nodiscard]] qint64 awakeMs() const override;

private:
    QString m_machine;
    QString m_boot;
};

}
