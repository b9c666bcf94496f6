// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchIndex.h"

#include "application/people/SearchRun.h"
#include "application/people/SearchTables.h"
#include "application/people/SearchTokens.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    constexpr int kNhsDigits = 10;
    constexpr int kFewExact = 5;

    bool isIn(SearchScope scope, const DirectoryEntry& person)
    {
        return scope == SearchScope::Everybody || (person.isLiving && person.isRegistered);
    }

    bool startsWithAll(
        const std::vector<std::string>& tokens, const std::vector<std::string>& typed)
    {
        return std::all_of(typed.begin(), typed.end(), [&](const auto& prefix) {
            return std::any_of(tokens.begin(), tokens.end(),
                [&](const auto& token) { return token.starts_with(prefix); });
        });
    }

    bool matches(const DirectoryEntry& person, const SearchQuery& query)
    {
        auto names = nameTokens(person);
        for (auto& former : formerNameTokens(person))
            names.push_back(std::move(former));
        if (!startsWithAll(names, query.names))
            return false;
        if (query.digits.empty())
            return true;
        const auto number
            = QString::number(person.nhsNumber).rightJustified(kNhsDigits, u'0').toStdString();
        const auto phones = phonesStarting(query.digits);
        return (person.nhsNumber != 0 && number.starts_with(query.digits))
            || phones.has(person.phone) || phones.has(person.mobile)
            || startsWithAll(birthTokens(person), { query.digits });
    }

}

SearchIndex::SearchIndex() = default;
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex&&) noexcept = default;
SearchIndex& SearchIndex::operator=(SearchIndex&&) noexcept = default;

void SearchIndex::build(std::vector<DirectoryEntry> people)
{
    m_tables = std::make_unique<Tables>(std::move(people));
    m_changed.clear();
}

void SearchIndex::put(const DirectoryEntry& person)
{
    std::erase_if(m_changed, [&person](const auto& each) { return each.id == person.id; });
    m_changed.push_back(person);
}

int SearchIndex::size() const { return m_tables ? static_cast<int>(m_tables->people.size()) : 0; }

std::size_t SearchIndex::bytes() const { return m_tables ? m_tables->bytes() : 0; }

SearchAnswer SearchIndex::search(QStringView typed, int limit, SearchScope scope) const
{
    const auto query = SearchQuery::parse(typed);
    SearchAnswer answer;
    if (query.isEmpty())
        return answer;
    for (auto person = m_changed.rbegin(); person != m_changed.rend(); ++person) {
        if (isIn(scope, *person) && matches(*person, query))
            answer.hits.push_back({ &*person, SearchMatch::Exact });
    }
    answer.total = static_cast<int>(answer.hits.size());
    if (!m_tables)
        return answer;

    SearchRun run(*m_tables, query, limit, scope);
    const auto& exact = run.exact();
    const auto add = [&](std::uint32_t rank, SearchMatch match) {
        const auto& person = m_tables->people[rank];
        const auto isStale = std::any_of(m_changed.begin(), m_changed.end(),
            [&](const auto& each) { return each.id == person.id; });
        if (!isStale && static_cast<int>(answer.hits.size()) < limit)
            answer.hits.push_back({ &person, match });
    };
    answer.hits.reserve(static_cast<std::size_t>(limit));
    for (const auto rank : exact)
        add(rank, SearchMatch::Exact);
    answer.total += run.total();
    if (answer.total < kFewExact && query.digits.empty()) {
        for (const auto rank : run.alike()) {
            if (std::find(exact.begin(), exact.end(), rank) == exact.end())
                add(rank, SearchMatch::Alike);
        }
    }
    if (static_cast<int>(answer.hits.size()) > limit)
        answer.hits.resize(static_cast<std::size_t>(limit));
    return answer;
}

}
