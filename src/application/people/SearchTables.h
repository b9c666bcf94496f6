// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/SearchIndex.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

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
    std::unordered_map<std::size_t, std::vector<Token>>
        bySlip; ///< tokens by each of their one-letter deletions
    std::unordered_map<std::string, std::vector<Token>> bySound;

    explicit Tables(std::vector<DirectoryEntry> everybody);

    [[nodiscard]] std::string_view token(Token id) const;
    [[nodiscard]] Range rangeOf(std::string_view prefix) const;
    /// Tokens that somebody who typed this may have meant.
    [[nodiscard]] std::vector<Token> alike(const std::string& typed) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    void sortPeople();
    void collectTokens();
    void fillPostings(const std::vector<std::pair<Token, Rank>>& pairs);
    void fillFamilies();
    void fillNumbers();
    void fillSlips();
};

}
