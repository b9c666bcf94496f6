// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/PlainPostings.h"

#include "application/people/SearchTokens.h"
#include "domain/common/SearchFold.h"

#include <algorithm>
#include <numeric>

namespace rooftree::bench {
namespace {

    constexpr std::size_t kNhsDigits = 10;

    std::vector<std::uint32_t> displayOrder(const std::vector<app::DirectoryEntry>& people)
    {
        std::vector<QString> keys;
        keys.reserve(people.size());
        for (const auto& person : people)
            keys.push_back(domain::foldForSearch(person.family) + u'\t'
                + domain::foldForSearch(person.given) + u'\t' + person.birth);
        std::vector<std::uint32_t> order(people.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return keys[a] < keys[b]; });
        return order;
    }

    void add(std::uint32_t rank, PlainPostings::Answer& answer)
    {
        if (answer.total < PlainPostings::Answer::kRows)
            answer.ranks[answer.total] = rank;
        ++answer.total;
    }

}

PlainPostings::PlainPostings(const std::vector<app::DirectoryEntry>& people)
{
    std::vector<std::pair<std::string, std::uint32_t>> words;
    std::uint32_t rank = 0;
    for (const auto place : displayOrder(people)) {
        const auto& person = people[place];
        for (auto& name : app::nameTokens(person))
            words.emplace_back(std::move(name), rank);
        for (auto& date : app::birthTokens(person))
            words.emplace_back(std::move(date), rank);
        m_numbers.emplace_back(static_cast<std::uint64_t>(person.nhsNumber), rank);
        ++rank;
    }
    std::sort(words.begin(), words.end());
    std::sort(m_numbers.begin(), m_numbers.end());
    fill(words, people.size());
}

void PlainPostings::fill(
    const std::vector<std::pair<std::string, std::uint32_t>>& words, std::size_t people)
{
    std::vector<std::vector<std::uint32_t>> own(people);
    for (const auto& [text, rank] : words) {
        if (m_wordStart.empty()
            || word(static_cast<std::uint32_t>(m_wordStart.size() - 1)) != text) {
            m_wordStart.push_back(static_cast<std::uint32_t>(m_letters.size()));
            m_postingStart.push_back(static_cast<std::uint32_t>(m_postings.size()));
            m_letters += text;
        }
        m_postings.push_back(rank);
        own[rank].push_back(static_cast<std::uint32_t>(m_wordStart.size() - 1));
    }
    m_wordStart.push_back(static_cast<std::uint32_t>(m_letters.size()));
    m_postingStart.push_back(static_cast<std::uint32_t>(m_postings.size()));
    for (const auto& each : own) {
        m_ownStart.push_back(static_cast<std::uint32_t>(m_own.size()));
        m_own.insert(m_own.end(), each.begin(), each.end());
    }
    m_ownStart.push_back(static_cast<std::uint32_t>(m_own.size()));
}

std::string_view PlainPostings::word(std::uint32_t id) const
{
    const auto last = id + 1 < m_wordStart.size() ? m_wordStart[id + 1] : m_letters.size();
    return std::string_view(m_letters).substr(m_wordStart[id], last - m_wordStart[id]);
}

PlainPostings::Range PlainPostings::rangeOf(std::string_view prefix) const
{
    const auto find = [&](auto isBelow) {
        std::uint32_t low = 0;
        auto high = static_cast<std::uint32_t>(m_wordStart.size() - 1);
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (isBelow(word(middle)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return { find([&](std::string_view each) { return each < prefix; }),
        find([&](std::string_view each) { return each.substr(0, prefix.size()) <= prefix; }) };
}

std::uint32_t PlainPostings::postingsOf(Range range) const
{
    return m_postingStart[range.last] - m_postingStart[range.first];
}

bool PlainPostings::has(std::uint32_t rank, Range range, std::uint32_t except) const
{
    for (auto at = m_ownStart[rank]; at < m_ownStart[rank + 1]; ++at) {
        if (m_own[at] != except && m_own[at] - range.first < range.last - range.first)
            return true;
    }
    return false;
}

void PlainPostings::searchNumbers(std::string_view digits, Answer& answer) const
{
    if (digits.size() > kNhsDigits)
        return;
    std::uint64_t low = 0;
    for (std::size_t i = 0; i < kNhsDigits; ++i)
        low = low * 10 + (i < digits.size() ? static_cast<std::uint64_t>(digits[i] - '0') : 0);
    std::uint64_t span = 1;
    for (auto i = digits.size(); i < kNhsDigits; ++i)
        span *= 10;
    auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), std::pair(low, 0U));
    for (; at != m_numbers.end() && at->first < low + span && answer.total < Answer::kMostCounted;
         ++at)
        add(at->second, answer);
}

void PlainPostings::search(const app::SearchQuery& query, Answer& answer) const
{
    constexpr std::size_t kMostRanges = 5;
    std::array<Range, kMostRanges> ranges;
    std::size_t count = 0;
    answer.total = 0;
    for (const auto& name : query.names)
        ranges[count++] = rangeOf(name);
    if (!query.digits.empty())
        ranges[count++] = rangeOf(query.digits);
    if (count == 0)
        return;
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < count; ++i) {
        if (postingsOf(ranges[i]) < postingsOf(ranges[rarest]))
            rarest = i;
    }
    for (auto id = ranges[rarest].first; id < ranges[rarest].last; ++id) {
        for (auto at = m_postingStart[id]; at < m_postingStart[id + 1]; ++at) {
            bool isMatch = true;
            for (std::size_t i = 0; i < count && isMatch; ++i)
                isMatch = i == rarest || has(m_postings[at], ranges[i], id);
            if (isMatch)
                add(m_postings[at], answer);
            if (answer.total == Answer::kMostCounted)
                return;
        }
    }
    if (query.names.empty())
        searchNumbers(query.digits, answer);
}

}
