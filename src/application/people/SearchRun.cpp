// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchRun.h"

#include "application/people/NearestPeople.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    constexpr std::size_t kNhsDigits = 10;
    /// One letter matches a large part of a big list by given names: look at no more than these.
    constexpr int kMostLookedAt = 5000;

    /// An id that no token has.
    constexpr auto kNoToken = static_cast<SearchIndex::Tables::Token>(-1);

}

SearchRun::SearchRun(
    const SearchIndex::Tables& tables, const SearchQuery& query, int limit, SearchScope scope)
    : m_tables(tables)
    , m_query(query)
    , m_limit(static_cast<std::size_t>(limit))
    , m_scope(scope)
{
    for (const auto& name : query.names)
        m_ranges.push_back(tables.rangeOf(name));
    if (!query.digits.empty())
        m_ranges.push_back(tables.rangeOf(query.digits));
}

bool SearchRun::isFull() const { return m_total >= SearchIndex::kMostCounted; }

void SearchRun::take(Rank rank)
{
    if (!m_tables.isIn(m_scope, rank))
        return;
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
        if (m_tables.postingsOf(m_ranges[i]) < m_tables.postingsOf(m_ranges[rarest]))
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

const std::vector<SearchRun::Rank>& SearchRun::exact()
{
    m_ranks.reserve(m_limit);
    if (m_query.names.empty()) {
        takeDates();
    } else {
        const auto rarest = rarestRange();
        const auto range = m_ranges[rarest];
        if (!range.isEmpty()) {
            const Block families { m_tables.familyStart[range.first],
                m_tables.familyStart[range.last] };
            takeFamilies(families, rarest);
            takePostings(range, families, rarest);
        }
    }
    if (!m_query.digits.empty()) {
        takeNumbers();
        takePhones();
    }
    takeFormerNames();
    return m_ranks;
}

void SearchRun::takeFamilies(const Block& families, std::size_t rarest)
{
    for (auto rank = families.first; rank < families.last && !isFull(); ++rank) {
        if (m_ranges.size() == 1) {
            // The rest match as well and are only counted, whoever has left among them.
            if (m_ranks.size() == m_limit) {
                m_total = std::min(
                    SearchIndex::kMostCounted, m_total + static_cast<int>(families.last - rank));
                return;
            }
            take(rank);
        } else if (hasOthers(rank, rarest, m_tables.familyToken[rank])) {
            take(rank);
        }
    }
}

void SearchRun::takePostings(const Range& range, const Block& families, std::size_t rarest)
{
    int lookedAt = 0;
    for (auto token = range.first; token < range.last; ++token) {
        for (auto at = m_tables.postingStart[token]; at < m_tables.postingStart[token + 1]; ++at) {
            if (isFull() || (m_ranges.size() == 1 && ++lookedAt > kMostLookedAt))
                return;
            const auto rank = m_tables.postings[at];
            if (!families.has(rank) && hasOthers(rank, rarest, token))
                take(rank);
        }
    }
}

void SearchRun::takeDates()
{
    const auto& range = m_ranges.front();
    for (auto at = m_tables.postingStart[range.first];
         at < m_tables.postingStart[range.last] && !isFull(); ++at)
        take(m_tables.postings[at]);
}

void SearchRun::takeNumbers()
{
    const auto& digits = m_query.digits;
    if (digits.size() > kNhsDigits)
        return;
    std::uint64_t scale = 1;
    for (auto i = digits.size(); i < kNhsDigits; ++i)
        scale *= 10;
    const auto low = std::stoull(digits) * scale;
    const auto& numbers = m_tables.nhsNumbers;
    const auto first = std::lower_bound(numbers.begin(), numbers.end(), low) - numbers.begin();
    const auto names = m_query.names.size();
    int lookedAt = 0;
    for (auto at = static_cast<std::size_t>(first); at < numbers.size() && numbers[at] < low + scale
         && !isFull() && ++lookedAt <= kMostLookedAt;
         ++at) {
        const auto rank = m_tables.nhsRanks[at];
        if (names == 0 || hasOthers(rank, names, kNoToken))
            take(rank);
    }
}

/// After dates and NHS numbers: what begins like one of them may be a telephone number as well.
void SearchRun::takePhones()
{
    const auto wanted = phonesStarting(m_query.digits);
    if (wanted.isEmpty())
        return;
    const auto& phones = m_tables.phones;
    const auto names = m_query.names.size();
    int lookedAt = 0;
    for (auto each
         = std::lower_bound(phones.begin(), phones.end(), std::pair(wanted.first, Rank {}));
         each != phones.end() && each->first < wanted.last && !isFull()
         && ++lookedAt <= kMostLookedAt;
         ++each) {
        if (names == 0 || hasOthers(each->second, names, kNoToken))
            take(each->second);
    }
}

bool SearchRun::hasFormerName(Rank rank, const std::string& typed) const
{
    const auto& names = m_tables.formerNames;
    for (auto each = std::lower_bound(names.begin(), names.end(), std::pair(typed, Rank {}));
         each != names.end() && each->first.starts_with(typed); ++each) {
        if (each->second == rank)
            return true;
    }
    return false;
}

bool SearchRun::hasOwnName(Rank rank, const Range& range) const
{
    return std::any_of(m_tables.ownTokens.begin() + m_tables.ownStart[rank],
        m_tables.ownTokens.begin() + m_tables.ownStart[rank + 1],
        [&range](Token token) { return range.has(token); });
}

/// Last of those that match exactly: people who are called something else now.
void SearchRun::takeFormerNames()
{
    const auto& names = m_tables.formerNames;
    if (names.empty() || !m_query.digits.empty())
        return;
    int lookedAt = 0;
    for (const auto& typed : m_query.names) {
        for (auto each = std::lower_bound(names.begin(), names.end(), std::pair(typed, Rank {}));
             each != names.end() && each->first.starts_with(typed) && !isFull()
             && ++lookedAt <= kMostLookedAt;
             ++each) {
            bool isWhole = true;
            for (std::size_t i = 0; i < m_query.names.size() && isWhole; ++i)
                isWhole = hasOwnName(each->second, m_ranges[i])
                    || hasFormerName(each->second, m_query.names[i]);
            if (isWhole)
                take(each->second);
        }
    }
}

std::vector<SearchRun::Rank> SearchRun::alike() const
{
    NearestPeople nearest(m_tables, m_limit, m_scope);
    return nearest.find(m_query.names);
}

}
