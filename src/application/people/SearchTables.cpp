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

    std::uint32_t hashOf(std::string_view text)
    {
        return static_cast<std::uint32_t>(std::hash<std::string_view> {}(text));
    }

    /// Sound-alikes may be spelled differently ("Catherine", "Kathryn"), but not in most letters.
    int mostSlipsFor(const std::string& typed)
    {
        return std::max(2, static_cast<int>(typed.size() / 2));
    }

    /// Calls `visit` with the start of the token and with each form of it that lacks one letter; a
    /// letter that stands twice is left out once.
    template <class Visit> void forEachDeletion(std::string_view token, Visit visit)
    {
        const std::string start(token.substr(0, kSlipLetters));
        visit(hashOf(start));
        for (std::size_t i = 0; i < start.size(); ++i) {
            if (i > 0 && start[i] == start[i - 1])
                continue;
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
    fillPhones();
    fillFormerNames();
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
        keys[i] = { domain::foldForSearch(shownFirst(people[i])).toStdString(),
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
    for (const auto& person : people)
        isGone.push_back(!person.isLiving || !person.isRegistered);
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

void SearchIndex::Tables::fillPhones()
{
    for (Rank rank = 0; rank < people.size(); ++rank) {
        const auto& [first, second] = std::pair(people[rank].phone, people[rank].mobile);
        if (first != 0)
            phones.emplace_back(first, rank);
        if (second != 0 && second != first)
            phones.emplace_back(second, rank);
    }
    std::sort(phones.begin(), phones.end());
}

void SearchIndex::Tables::fillFormerNames()
{
    for (Rank rank = 0; rank < people.size(); ++rank) {
        if (people[rank].formerNames.isEmpty())
            continue;
        for (auto& token : formerNameTokens(people[rank]))
            formerNames.emplace_back(std::move(token), rank);
    }
    std::sort(formerNames.begin(), formerNames.end());
    formerNames.erase(std::unique(formerNames.begin(), formerNames.end()), formerNames.end());
}

void SearchIndex::Tables::fillSlips()
{
    std::vector<TokenTable::Entry> slips;
    std::vector<TokenTable::Entry> sounds;
    for (Token id = 0; id + 1 < tokenStart.size(); ++id) {
        if (isNumber(token(id)))
            continue;
        forEachDeletion(token(id), [&](std::uint32_t hash) { slips.push_back({ hash, id }); });
        sounds.push_back({ hashOf(soundKey(token(id))), id });
    }
    bySlip = TokenTable(std::move(slips));
    bySound = TokenTable(std::move(sounds));
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

std::uint32_t SearchIndex::Tables::postingsOf(const Range& range) const
{
    return postingStart[range.last] - postingStart[range.first];
}

int SearchIndex::Tables::Meaning::slipsTo(Token token) const
{
    if (exact.has(token))
        return 0;
    const auto place = std::lower_bound(near.begin(), near.end(), token,
        [](const Likely& each, Token wanted) { return each.token < wanted; });
    return place == near.end() || place->token != token ? -1 : place->slips;
}

SearchIndex::Tables::Meaning SearchIndex::Tables::meaningOf(const std::string& typed) const
{
    Meaning meaning { rangeOf(typed), {} };
    if (typed.size() < kShortestForSlips)
        return meaning;
    std::vector<Token> found;
    forEachDeletion(typed, [&](std::uint32_t hash) { bySlip.append(hash, found); });
    const auto sound = soundKey(typed);
    const auto firstSound = found.size();
    bySound.append(hashOf(sound), found);
    const auto most = mostSlipsFor(typed);
    const auto soundsLike = [&](Token id) { return soundKey(token(id)) == sound; };
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (meaning.exact.has(found[i]))
            continue;
        const auto slips = slipsToPrefix(typed, token(found[i]), most);
        if (slips <= 1 || (slips <= most && i >= firstSound && soundsLike(found[i])))
            meaning.near.push_back({ found[i], slips });
    }
    std::sort(meaning.near.begin(), meaning.near.end(),
        [](const Likely& a, const Likely& b) { return a.token < b.token; });
    const auto end = std::unique(meaning.near.begin(), meaning.near.end(),
        [](const Likely& a, const Likely& b) { return a.token == b.token; });
    meaning.near.erase(end, meaning.near.end());
    return meaning;
}

std::size_t SearchIndex::Tables::bytes() const
{
    return letters.size()
        + sizeof(Token)
        * (tokenStart.size() + postingStart.size() + postings.size() + ownStart.size()
            + ownTokens.size() + familyToken.size() + familyStart.size() + nhsRanks.size())
        + sizeof(phones.front()) * phones.size() + sizeof(formerNames.front()) * formerNames.size()
        + sizeof(std::uint64_t) * nhsNumbers.size() + bySlip.bytes() + bySound.bytes();
}

}
