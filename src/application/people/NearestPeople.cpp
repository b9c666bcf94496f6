// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/NearestPeople.h"

#include <algorithm>

namespace rooftree::app {

NearestPeople::NearestPeople(
    const SearchIndex::Tables& tables, std::size_t limit, SearchScope scope)
    : m_tables(tables)
    , m_limit(limit)
    , m_scope(scope)
{
    m_found.reserve(limit + 1);
}

std::vector<NearestPeople::Rank> NearestPeople::find(const std::vector<std::string>& names)
{
    for (const auto& name : names)
        m_meanings.push_back(m_tables.meaningOf(name));
    if (m_meanings.empty() || m_limit == 0)
        return {};
    const auto start = rarest();
    const auto& exact = m_meanings[start].exact;
    for (auto token = exact.first; token < exact.last; ++token)
        visit(token, 0, start);
    // Nearest first: then far ones are mostly not looked at.
    auto near = m_meanings[start].near;
    std::sort(near.begin(), near.end(), [](const auto& a, const auto& b) {
        return std::pair(a.slips, a.token) < std::pair(b.slips, b.token);
    });
    for (const auto& [token, slips] : near)
        visit(token, slips, start);

    std::vector<Rank> ranks;
    for (const auto& found : m_found)
        ranks.push_back(found.rank);
    return ranks;
}

std::size_t NearestPeople::rarest() const
{
    const auto people = [this](const Meaning& meaning) {
        auto count = m_tables.postingsOf(meaning.exact);
        for (const auto& each : meaning.near)
            count += m_tables.postingsOf({ each.token, each.token + 1 });
        return count;
    };
    const auto found = std::min_element(m_meanings.begin(), m_meanings.end(),
        [&](const auto& a, const auto& b) { return people(a) < people(b); });
    return static_cast<std::size_t>(found - m_meanings.begin());
}

void NearestPeople::visit(Tables::Token token, int slips, std::size_t meaning)
{
    for (auto at = m_tables.postingStart[token]; at < m_tables.postingStart[token + 1]; ++at) {
        const auto rank = m_tables.postings[at];
        // The other names can only add slips, and the ranks of a token grow.
        if (isTooFar({ slips, rank }))
            return;
        if (!m_tables.isIn(m_scope, rank))
            continue;
        if (const auto others = slipsInOthers(rank, meaning); others >= 0)
            keep({ slips + others, rank });
    }
}

int NearestPeople::slipsInOthers(Rank rank, std::size_t except) const
{
    int sum = 0;
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        if (i == except)
            continue;
        int best = -1;
        for (auto at = m_tables.ownStart[rank]; at < m_tables.ownStart[rank + 1]; ++at) {
            const auto slips = m_meanings[i].slipsTo(m_tables.ownTokens[at]);
            if (slips >= 0 && (best < 0 || slips < best))
                best = slips;
        }
        if (best < 0)
            return -1;
        sum += best;
    }
    return sum;
}

bool NearestPeople::isTooFar(const Found& found) const
{
    return m_found.size() == m_limit && m_found.back() < found;
}

void NearestPeople::keep(const Found& found)
{
    // Tokens come nearest first, so whoever stands here by another one stands here rightly.
    const auto isKnown = std::any_of(m_found.begin(), m_found.end(),
        [&found](const auto& each) { return each.rank == found.rank; });
    if (isKnown || isTooFar(found))
        return;
    m_found.insert(std::upper_bound(m_found.begin(), m_found.end(), found), found);
    if (m_found.size() > m_limit)
        m_found.pop_back();
}

}
