// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rooftree::app {

/// Tokens by the hash of something about them, many to a hash, frozen: two flat arrays, because a
/// map of half a million short lists takes ten times the memory. Two things may have one hash, so
/// whoever asks checks the answers.
class TokenTable final {
public:
    struct Entry {
        std::uint32_t hash = 0;
        std::uint32_t token = 0;
    };

    TokenTable() = default;
    explicit TokenTable(std::vector<Entry> entries);

    /// Appends the tokens of the hash.
    void append(std::uint32_t hash, std::vector<std::uint32_t>& found) const;

    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] std::size_t bucketOf(std::uint32_t hash) const { return hash & m_mask; }

    std::vector<Entry> m_entries; ///< bucket by bucket
    std::vector<std::uint32_t> m_bucketStart;
    std::uint32_t m_mask = 0;
};

}
