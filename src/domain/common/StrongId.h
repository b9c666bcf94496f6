// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace rooftree::domain {

/// A database key that cannot be mixed up with the key of another thing. "None" is std::optional.
template <class Tag> class StrongId final {
public:
    explicit constexpr StrongId(qint64 value) : m_value(value) { }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr bool operator==(StrongId, StrongId) = default;
    friend constexpr auto operator<=>(StrongId, StrongId) = default;

    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

}
