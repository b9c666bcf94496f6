// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

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

/// The same for things that a second tap takes back: of a burst on one thing one tap counts, and a
/// tap on another counts at once.
class SameTapGuard final {
public:
    explicit SameTapGuard(qint64 quiet = TapGuard::kQuietMs) : m_quiet(quiet), m_guard(quiet) { }

    [[nodiscard]] bool accepts(const QString& thing, qint64 now)
    {
        if (std::exchange(m_thing, thing) != thing)
            m_guard = TapGuard(m_quiet);
        return m_guard.accepts(now);
    }

private:
    qint64 m_quiet;
    QString m_thing;
    TapGuard m_guard;
};

}
