// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/TokenTable.h"

#include <bit>
#include <numeric>

namespace rooftree::app {

TokenTable::TokenTable(std::vector<Entry> entries)
{
    m_mask = std::bit_ceil(static_cast<std::uint32_t>(entries.size() / 2 + 1)) - 1;
    m_bucketStart.assign(std::size_t { m_mask } + 2, 0);
    for (const auto& entry : entries)
        ++m_bucketStart[bucketOf(entry.hash) + 1];
    std::partial_sum(m_bucketStart.begin(), m_bucketStart.end(), m_bucketStart.begin());
    m_entries.resize(entries.size());
    auto place = m_bucketStart;
    for (const auto& entry : entries)
        m_entries[place[bucketOf(entry.hash)]++] = entry;
}

void TokenTable::append(std::uint32_t hash, std::vector<std::uint32_t>& found) const
{
    if (m_entries.empty())
        return;
    const auto bucket = bucketOf(hash);
    for (auto at = m_bucketStart[bucket]; at < m_bucketStart[bucket + 1]; ++at) {
        if (m_entries[at].hash == hash)
            found.push_back(m_entries[at].token);
    }
}

std::size_t TokenTable::bytes() const
{
    return sizeof(Entry) * m_entries.size() + sizeof(std::uint32_t) * m_bucketStart.size();
}

}
