// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Clock.h"

namespace rooftree::test {

/// A clock that stands where the test put it: Saturday 14 March 2026, noon, until told otherwise.
class FixedClock final : public domain::Clock {
public:
    FixedClock() : FixedClock(QDate(2026, 3, 14)) { }

    explicit FixedClock(QDate day, QTime time = QTime(12, 0)) : m_now(domain::instantAt(day, time))
    {
    }

    [[nodiscard]] domain::Instant now() const override { return m_now; }

    void set(QDate day, QTime time = QTime(12, 0)) { m_now = domain::instantAt(day, time); }

    void advanceMs(qint64 ms) { m_now.ms += ms; }

private:
    domain::Instant m_now;
};

}
