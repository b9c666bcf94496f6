// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/SearchIndex.h"
#include "application/people/TokenTable.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace rooftree::app {

/// The frozen tables behind SearchIndex. A rank is a person's place in display order; a token id is
/// a token's place in alphabetical order, so that a prefix is a range of ids.
struct SearchIndex::Tables {
    using Rank = std::uint32_t;
    using Token = std::uint32_t;

    struct Range {
        Token first = 0;
        Token last = 0; ///< one past

        [[nodiscard]] bool has(Token token) const { return token - first < last - first; }

        [[nodiscard]] bool isEmpty() const { return first == last; }
    };

    std::vector<DirectoryEntry> people; ///< by rank
    std::vector<bool> isGone; ///< by rank: has left or died
    std::string letters; ///< the tokens one after the other
    std::vector<std::uint32_t> tokenStart;
    std::vector<std::uint32_t> postingStart; ///< by token, into postings
    std::vector<Rank> postings;
    std::vector<std::uint32_t> ownStart; ///< by rank, into ownTokens
    std::vector<Token> ownTokens;
    std::vector<Token> familyToken; ///< by rank
    std::vector<Rank> familyStart; ///< by token: the first rank whose family starts with it
    std::vector<std::uint64_t> nhsNumbers; ///< sorted
    std::vector<Rank> nhsRanks;
    std::vector<std::pair<PhoneKey, Rank>> phones; ///< sorted
    std::vector<std::pair<std::string, Rank>> formerNames; ///< by token; few people have one
    TokenTable bySlip; ///< tokens by the start of each and its one-letter deletions
    TokenTable bySound;

    /// A token that somebody may have meant, and how far it is from what was typed.
    struct Likely {
        Token token = 0;
        int slips = 0;
    };

    /// What a typed name may stand for: the tokens it starts, and some that are near.
    struct Meaning {
        Range exact;
        std::vector<Likely> near; ///< by token; none of the exact ones

        /// How far the token is from what was typed; negative when nobody would take it for that.
        [[nodiscard]] int slipsTo(Token token) const;
    };

    explicit Tables(std::vector<DirectoryEntry> everybody);

    [[nodiscard]] bool isIn(SearchScope scope, Rank rank) const
    {
        return scope == SearchScope::Everybody || !isGone[rank];
    }

    [[nodiscard]] std::string_view token(Token id) const;
    [[nodiscard]] Range rangeOf(std::string_view prefix) const;
    /// The people of all tokens in the range; somebody with two of them counts twice.
    [[nodiscard]] std::uint32_t postingsOf(const Range& range) const;
    [[nodiscard]] Meaning meaningOf(const std::string& typed) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    void sortPeople();
    void collectTokens();
    void fillPostings(const std::vector<std::pair<Token, Rank>>& pairs);
    void fillFamilies();
    void fillNumbers();
    void fillPhones();
    void fillFormerNames();
    void fillSlips();
};

}
