// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace rooftree::composition {

/// The same throws on every machine: the distributions of the standard library are not the same
/// everywhere.
class Dice final {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) { }

    /// 0 to sides - 1.
    [[nodiscard]] int throwOf(int sides)
    {
        return static_cast<int>(m_engine() % static_cast<std::uint32_t>(sides));
    }

    /// True in so many of a hundred throws.
    [[nodiscard]] bool chance(int percent) { return throwOf(100) < percent; }

    template <class List> [[nodiscard]] const auto& oneOf(const List& list)
    {
        return list[static_cast<typename List::size_type>(throwOf(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

}
