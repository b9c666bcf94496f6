// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/SearchTables.h"

namespace rooftree::app {

/// The people whose names are nearest to what was typed, slips and sound-alikes allowed: by the sum
/// of the slips, then in display order. Looks no further than the worst that is still shown.
class NearestPeople final {
public:
    using Rank = SearchIndex::Tables::Rank;

    NearestPeople(const SearchIndex::Tables& tables, std::size_t limit, SearchScope scope);

    /// Ranks, nearest first; each name must be near one of the person's own.
    [[nodiscard]] std::vector<Rank> find(const std::vector<std::string>& names);

private:
    using Tables = SearchIndex::Tables;
    using Meaning = Tables::Meaning;

    struct Found {
        int slips = 0;
        Rank rank = 0;

        friend auto operator<=>(const Found&, const Found&) = default;
    };

    [[nodiscard]] std::size_t rarest() const;
    void visit(Tables::Token token, int slips, std::size_t meaning);
    /// Slips in the other names; negative when one of them is missing.
    [[nodiscard]] int slipsInOthers(Rank rank, std::size_t except) const;
    [[nodiscard]] bool isTooFar(const Found& found) const;
    void keep(const Found& found);

    const Tables& m_tables;
    std::size_t m_limit;
    SearchScope m_scope;
    std::vector<Meaning> m_meanings; ///< of each typed name
    std::vector<Found> m_found; ///< sorted, at most the limit
};

}
