// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/Agenda.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace rooftree::domain {
namespace {

    int group(const AgendaItem& item)
    {
        if (item.isPatients())
            return 0;
        return item.source == AgendaSource::SystemDue ? 2 : 1;
    }

    auto boardKey(const AgendaItem& item)
    {
        return std::make_tuple(group(item), item.rank.value_or(std::numeric_limits<int>::max()));
    }

}

bool AgendaItem::isPatients() const
{
    return source != AgendaSource::Clinician && source != AgendaSource::SystemDue;
}

std::vector<AgendaItem> inBoardOrder(std::vector<AgendaItem> items)
{
    // Stable: items of one group without a rank keep the order in which they were raised.
    std::stable_sort(items.begin(), items.end(),
        [](const auto& a, const auto& b) { return boardKey(a) < boardKey(b); });
    return items;
}

std::vector<AgendaItem> carriedOver(std::vector<PastItem> history)
{
    std::stable_sort(history.begin(), history.end(),
        [](const auto& a, const auto& b) { return a.decidedAt < b.decidedAt; });
    QHash<AgendaItemId, ItemOutcome> latest;
    for (const auto& past : history)
        latest.insert(past.item.id, past.outcome);

    std::vector<AgendaItem> open;
    for (const auto& past : history) {
        const auto known = std::any_of(open.begin(), open.end(),
            [&past](const auto& item) { return item.id == past.item.id; });
        if (!known && latest.value(past.item.id) == ItemOutcome::NextTime)
            open.push_back(past.item);
    }
    return inBoardOrder(std::move(open));
}

}
