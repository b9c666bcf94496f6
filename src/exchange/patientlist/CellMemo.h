// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace rooftree::exchange {

/// Remembers what a cell was read as. Towns, counties, titles, postcodes and doctors come again and
/// again in a practice list, and reading them is most of the work. Bounded: a column in which
/// nothing repeats costs no memory for long.
template <class Value> class CellMemo final {
public:
    /// Null when it is not known.
    [[nodiscard]] const Value* find(std::string_view cell) const
    {
        const auto found = m_values.find(cell);
        return found == m_values.end() ? nullptr : &found->second;
    }

    const Value& keep(std::string_view cell, Value value)
    {
        if (m_values.size() >= kMost)
            m_values.clear();
        return m_values.insert_or_assign(std::string(cell), std::move(value)).first->second;
    }

private:
    static constexpr size_t kMost = 4096;

    struct Hash {
        using is_transparent = void;

        [[nodiscard]] size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view> {}(text);
        }
    };

    std::unordered_map<std::string, Value, Hash, std::equal_to<>> m_values;
};

}
