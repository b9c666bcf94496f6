// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"
#include "application/people/SearchQuery.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace rooftree::bench {

/// The least that a search by prefixes can do, as the limit of app::SearchIndex: plain arrays, a
/// query that is already folded, nothing allocated. It walks the postings of the rarest prefix,
/// checks the other prefixes against each person's own words, keeps the first twenty and stops
/// counting at a thousand. No typing slips, no families first, no people as an answer.
class PlainPostings final {
public:
    struct Answer {
        static constexpr std::uint32_t kRows = 20;
        static constexpr std::uint32_t kMostCounted = 1000;

        std::array<std::uint32_t, kRows> ranks {};
        std::uint32_t total = 0;
    };

    explicit PlainPostings(const std::vector<app::DirectoryEntry>& people);

    void search(const app::SearchQuery& query, Answer& answer) const;

private:
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    void fill(const std::vector<std::pair<std::string, std::uint32_t>>& words, std::size_t people);
    [[nodiscard]] std::string_view word(std::uint32_t id) const;
    [[nodiscard]] Range rangeOf(std::string_view prefix) const;
    [[nodiscard]] std::uint32_t postingsOf(Range range) const;
    [[nodiscard]] bool has(std::uint32_t rank, Range range, std::uint32_t except) const;
    void searchNumbers(std::string_view digits, Answer& answer) const;

    std::string m_letters;
    std::vector<std::uint32_t> m_wordStart;
    std::vector<std::uint32_t> m_postingStart;
    std::vector<std::uint32_t> m_postings;
    std::vector<std::uint32_t> m_ownStart;
    std::vector<std::uint32_t> m_own;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_numbers;
};

}
