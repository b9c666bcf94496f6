// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace rooftree::presentation {

/// Lets one tap through and swallows the rest of a burst: a tap counts only when the one before it,
/// counted or not, is at least `quiet` milliseconds old. So a trembling or hurried finger turns one
/// page, however long it goes on.
class TapGuard final {
public:
    static constexpr qint64 kQuietMs = 300;

    explicit TapGuard(qint64 quiet = kQuietMs) : m_quiet(quiet) { }

    [[nodiscard]] bool accepts(qint64 now)
    {
        const bool quiet = !m_last || now - *m_last >= m_quiet;
        m_last = now;
        return quiet;
    }

private:
    qint64 m_quiet;
    std::optional<qint64> m_last;
};

}
