// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/SearchTables.h"

namespace rooftree::app {

/// One search over the frozen tables.
class SearchRun final {
public:
    using Rank = std::uint32_t;

    SearchRun(
        const SearchIndex::Tables& tables, const SearchQuery& query, int limit, SearchScope scope);

    /// Ranks of those who match exactly, family names first, at most the limit.
    [[nodiscard]] const std::vector<Rank>& exact();

    /// How many exact() found, counted up to SearchIndex::kMostCounted; past the limit somebody
    /// with two matching names may count twice.
    [[nodiscard]] int total() const { return m_total; }

    /// Ranks of those whose names are a slip or a sound away, nearest first.
    [[nodiscard]] std::vector<Rank> alike() const;

private:
    using Tables = SearchIndex::Tables;
    using Range = Tables::Range;
    using Token = Tables::Token;

    /// The people whose family name starts in the range stand together.
    struct Block {
        Rank first = 0;
        Rank last = 0; ///< one past

        [[nodiscard]] bool has(Rank rank) const { return rank - first < last - first; }
    };

    [[nodiscard]] bool isFull() const;
    void take(Rank rank);
    void takeDates();
    void takeNumbers();
    void takePhones();
    void takeFormerNames();
    [[nodiscard]] bool hasFormerName(Rank rank, const std::string& typed) const;
    [[nodiscard]] bool hasOwnName(Rank rank, const Range& range) const;
    void takeFamilies(const Block& families, std::size_t rarest);
    void takePostings(const Range& range, const Block& families, std::size_t rarest);
    [[nodiscard]] bool hasOthers(Rank rank, std::size_t except, Token used) const;
    [[nodiscard]] std::size_t rarestRange() const;

    const Tables& m_tables;
    const SearchQuery& m_query;
    std::size_t m_limit;
    SearchScope m_scope;
    std::vector<Range> m_ranges; ///< of the names, then of the digits as a date
    std::vector<Rank> m_ranks;
    int m_total = 0;
};

}
