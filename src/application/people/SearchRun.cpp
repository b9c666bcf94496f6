// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchRun.h"

#include "application/people/SearchTokens.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    constexpr std::size_t kNhsDigits = 10;
    /// One letter matches a large part of a big list by given names: look at no more than these.
    constexpr int kMostLookedAt = 5000;

    using Tables = SearchIndex::Tables;

    std::uint32_t postingsOf(const Tables& tables, const Tables::Range& range)
    {
        return tables.postingStart[range.last] - tables.postingStart[range.first];
    }

    std::vector<Tables::Token> ownTokens(const Tables& tables, Tables::Rank rank)
    {
        return { tables.ownTokens.begin() + tables.ownStart[rank],
            tables.ownTokens.begin() + tables.ownStart[rank + 1] };
    }

}

SearchRun::SearchRun(const SearchIndex::Tables& tables, const SearchQuery& query, int limit)
    : m_tables(tables)
    , m_query(query)
    , m_limit(static_cast<std::size_t>(limit))
{
    for (const auto& name : query.names)
        m_ranges.push_back(tables.rangeOf(name));
    if (!query.digits.empty())
        m_ranges.push_back(tables.rangeOf(query.digits));
}

bool SearchRun::isFull() const { return m_total >= SearchIndex::kMostCounted; }

void SearchRun::take(Rank rank)
{
    if (m_ranks.size() < m_limit) {
        if (std::find(m_ranks.begin(), m_ranks.end(), rank) != m_ranks.end())
            return;
        m_ranks.push_back(rank);
    }
    ++m_total;
}

std::size_t SearchRun::rarestRange() const
{
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < m_ranges.size(); ++i) {
        if (postingsOf(m_tables, m_ranges[i]) < postingsOf(m_tables, m_ranges[rarest]))
            rarest = i;
    }
    return rarest;
}

bool SearchRun::hasOthers(Rank rank, std::size_t except, Token used) const
{
    const auto* first = m_tables.ownTokens.data() + m_tables.ownStart[rank];
    const auto* last = m_tables.ownTokens.data() + m_tables.ownStart[rank + 1];
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        if (i == except)
            continue;
        const auto& range = m_ranges[i];
        const auto found = std::any_of(
            first, last, [&](Token token) { return token != used && range.has(token); });
        if (!found)
            return false;
    }
    return true;
}

std::vector<SearchRun::Rank> SearchRun::exact()
{
    if (m_query.names.empty()) {
        takeDigits();
        return m_ranks;
    }
    const auto rarest = rarestRange();
    const auto range = m_ranges[rarest];
    if (!range.isEmpty()) {
        takeFamilies(range, rarest);
        takePostings(range, rarest);
    }
    return m_ranks;
}

void SearchRun::takeFamilies(const Range& range, std::size_t rarest)
{
    for (auto rank = m_tables.familyStart[range.first]; rank < m_tables.familyStart[range.last];
         ++rank) {
        if (isFull())
            return;
        if (hasOthers(rank, rarest, m_tables.familyToken[rank]))
            take(rank);
    }
}

void SearchRun::takePostings(const Range& range, std::size_t rarest)
{
    int lookedAt = 0;
    for (auto token = range.first; token < range.last; ++token) {
        for (auto at = m_tables.postingStart[token]; at < m_tables.postingStart[token + 1]; ++at) {
            if (isFull() || (m_ranges.size() == 1 && ++lookedAt > kMostLookedAt))
                return;
            const auto rank = m_tables.postings[at];
            const bool wasFamily = range.has(m_tables.familyToken[rank]);
            if (!wasFamily && hasOthers(rank, rarest, token))
                take(rank);
        }
    }
}

void SearchRun::takeDigits()
{
    const auto& digits = m_query.digits;
    for (auto token = m_ranges[0].first; token < m_ranges[0].last && !isFull(); ++token) {
        for (auto at = m_tables.postingStart[token];
             at < m_tables.postingStart[token + 1] && !isFull(); ++at)
            take(m_tables.postings[at]);
    }
    if (digits.size() > kNhsDigits)
        return;
    std::uint64_t scale = 1;
    for (auto i = digits.size(); i < kNhsDigits; ++i)
        scale *= 10;
    const auto low = std::stoull(digits) * scale;
    const auto& numbers = m_tables.nhsNumbers;
    auto number = std::lower_bound(numbers.begin(), numbers.end(), low);
    for (; number != numbers.end() && *number < low + scale && !isFull(); ++number)
        take(m_tables.nhsRanks[static_cast<std::size_t>(number - numbers.begin())]);
}

std::vector<SearchRun::Rank> SearchRun::alike() const
{
    std::vector<std::vector<Token>> candidates;
    for (const auto& name : m_query.names)
        candidates.push_back(m_tables.alike(name));
    if (candidates.empty())
        return {};
    const auto rarest = std::min_element(candidates.begin(), candidates.end(),
        [](const auto& a, const auto& b) { return a.size() < b.size(); });

    std::vector<std::pair<int, Rank>> found;
    for (const auto token : *rarest) {
        for (auto at = m_tables.postingStart[token]; at < m_tables.postingStart[token + 1]; ++at) {
            const auto rank = m_tables.postings[at];
            const auto own = ownTokens(m_tables, rank);
            int distance = 0;
            const auto isAlike
                = std::all_of(candidates.begin(), candidates.end(), [&](const auto& list) {
                      const auto& typed
                          = m_query.names[static_cast<std::size_t>(&list - candidates.data())];
                      int best = -1;
                      for (const auto id : own) {
                          if (!std::binary_search(list.begin(), list.end(), id))
                              continue;
                          const auto slips = slipsToPrefix(typed, m_tables.token(id), 2);
                          best = best < 0 ? slips : std::min(best, slips);
                      }
                      distance += best;
                      return best >= 0;
                  });
            if (isAlike)
                found.emplace_back(distance, rank);
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<Rank> ranks;
    for (const auto& [distance, rank] : found) {
        if (ranks.size() < m_limit && std::find(ranks.begin(), ranks.end(), rank) == ranks.end())
            ranks.push_back(rank);
    }
    return ranks;
}

}
