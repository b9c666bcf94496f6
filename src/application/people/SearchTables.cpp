// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchTables.h"

#include "application/people/SearchTokens.h"
#include "domain/common/Text.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace rooftree::app {
namespace {

    /// Letters of a token that are looked at for slips: later ones are caught by the prefix.
    constexpr std::size_t kSlipLetters = 8;
    constexpr std::size_t kShortestForSlips = 3;

    std::size_t hashOf(std::string_view text) { return std::hash<std::string_view> {}(text); }

    /// Calls `visit` with the start of the token and with each form of it that lacks one letter.
    template <class Visit> void forEachDeletion(std::string_view token, Visit visit)
    {
        const std::string start(token.substr(0, kSlipLetters));
        visit(hashOf(start));
        for (std::size_t i = 0; i < start.size(); ++i) {
            auto shorter = start;
            shorter.erase(i, 1);
            visit(hashOf(shorter));
        }
    }

    bool isNumber(std::string_view token)
    {
        return !token.empty() && token[0] >= '0' && token[0] <= '9';
    }

}

SearchIndex::Tables::Tables(std::vector<DirectoryEntry> everybody) : people(std::move(everybody))
{
    sortPeople();
    collectTokens();
    fillFamilies();
    fillNumbers();
    fillSlips();
}

void SearchIndex::Tables::sortPeople()
{
    struct Key {
        std::string family;
        QString given;
        QString birth;
        std::size_t place = 0;
    };

    std::vector<Key> keys(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        keys[i] = { domain::foldForSearch(people[i].family).toStdString(),
            domain::foldForSearch(people[i].given), people[i].birth, i };
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        return std::tie(a.family, a.given, a.birth, a.place)
            < std::tie(b.family, b.given, b.birth, b.place);
    });
    std::vector<DirectoryEntry> sorted;
    sorted.reserve(people.size());
    for (const auto& key : keys)
        sorted.push_back(std::move(people[key.place]));
    people = std::move(sorted);
}

void SearchIndex::Tables::collectTokens()
{
    std::unordered_map<std::string, Token> ids;
    std::vector<std::string> words;
    std::vector<std::pair<Token, Rank>> pairs;
    pairs.reserve(people.size() * 6);
    familyToken.resize(people.size());
    const auto idOf = [&](const std::string& word) {
        const auto [place, isNew] = ids.try_emplace(word, static_cast<Token>(words.size()));
        if (isNew)
            words.push_back(word);
        return place->second;
    };
    for (Rank rank = 0; rank < people.size(); ++rank) {
        for (const auto& word : nameTokens(people[rank]))
            pairs.emplace_back(idOf(word), rank);
        for (const auto& word : birthTokens(people[rank]))
            pairs.emplace_back(idOf(word), rank);
        familyToken[rank] = idOf(app::familyToken(people[rank]));
    }
    std::vector<Token> order(words.size());
    std::iota(order.begin(), order.end(), Token { 0 });
    std::sort(order.begin(), order.end(), [&](Token a, Token b) { return words[a] < words[b]; });
    std::vector<Token> sortedId(words.size());
    for (Token i = 0; i < order.size(); ++i) {
        sortedId[order[i]] = i;
        tokenStart.push_back(static_cast<std::uint32_t>(letters.size()));
        letters += words[order[i]];
    }
    tokenStart.push_back(static_cast<std::uint32_t>(letters.size()));
    for (auto& pair : pairs)
        pair.first = sortedId[pair.first];
    for (auto& id : familyToken)
        id = sortedId[id];
    fillPostings(pairs);
}

void SearchIndex::Tables::fillPostings(const std::vector<std::pair<Token, Rank>>& pairs)
{
    postingStart.assign(tokenStart.size(), 0);
    ownStart.assign(people.size() + 1, 0);
    for (const auto& [id, rank] : pairs) {
        ++postingStart[id + 1];
        ++ownStart[rank + 1];
    }
    std::partial_sum(postingStart.begin(), postingStart.end(), postingStart.begin());
    std::partial_sum(ownStart.begin(), ownStart.end(), ownStart.begin());
    postings.resize(pairs.size());
    ownTokens.resize(pairs.size());
    auto postingAt = postingStart;
    auto ownAt = ownStart;
    for (const auto& [id, rank] : pairs) {
        postings[postingAt[id]++] = rank;
        ownTokens[ownAt[rank]++] = id;
    }
}

void SearchIndex::Tables::fillFamilies()
{
    familyStart.resize(tokenStart.size());
    Rank rank = 0;
    for (Token id = 0; id < familyStart.size(); ++id) {
        while (rank < people.size() && familyToken[rank] < id)
            ++rank;
        familyStart[id] = rank;
    }
}

void SearchIndex::Tables::fillNumbers()
{
    std::vector<std::pair<std::uint64_t, Rank>> numbers;
    for (Rank rank = 0; rank < people.size(); ++rank) {
        if (people[rank].nhsNumber != 0)
            numbers.emplace_back(static_cast<std::uint64_t>(people[rank].nhsNumber), rank);
    }
    std::sort(numbers.begin(), numbers.end());
    for (const auto& [number, rank] : numbers) {
        nhsNumbers.push_back(number);
        nhsRanks.push_back(rank);
    }
}

void SearchIndex::Tables::fillSlips()
{
    for (Token id = 0; id + 1 < tokenStart.size(); ++id) {
        if (isNumber(token(id)))
            continue;
        forEachDeletion(token(id), [&](std::size_t hash) {
            auto& list = bySlip[hash];
            if (list.empty() || list.back() != id)
                list.push_back(id);
        });
        bySound[soundKey(token(id))].push_back(id);
    }
}

std::string_view SearchIndex::Tables::token(Token id) const
{
    return std::string_view(letters).substr(tokenStart[id], tokenStart[id + 1] - tokenStart[id]);
}

SearchIndex::Tables::Range SearchIndex::Tables::rangeOf(std::string_view prefix) const
{
    const auto count = static_cast<Token>(tokenStart.size() - 1);
    const auto firstNotBelow = [&](auto isBelow) {
        Token low = 0;
        Token high = count;
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (isBelow(token(middle)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const auto first = firstNotBelow([&](std::string_view word) { return word < prefix; });
    const auto last = firstNotBelow(
        [&](std::string_view word) { return word.substr(0, prefix.size()) <= prefix; });
    return { first, last };
}

std::vector<SearchIndex::Tables::Token> SearchIndex::Tables::alike(const std::string& typed) const
{
    std::vector<Token> found;
    const auto exact = rangeOf(typed);
    for (auto id = exact.first; id < exact.last; ++id)
        found.push_back(id);
    if (typed.size() < kShortestForSlips)
        return found;
    forEachDeletion(typed, [&](std::size_t hash) {
        const auto place = bySlip.find(hash);
        if (place == bySlip.end())
            return;
        for (const auto id : place->second) {
            if (slipsToPrefix(typed, token(id), 1) <= 1)
                found.push_back(id);
        }
    });
    if (const auto place = bySound.find(soundKey(typed)); place != bySound.end())
        found.insert(found.end(), place->second.begin(), place->second.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::size_t SearchIndex::Tables::bytes() const
{
    return letters.size()
        + sizeof(Token)
        * (tokenStart.size() + postingStart.size() + postings.size() + ownStart.size()
            + ownTokens.size() + familyToken.size() + familyStart.size() + nhsRanks.size())
        + sizeof(std::uint64_t) * nhsNumbers.size();
}

}
