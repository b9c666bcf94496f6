// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/Topic.h"

#include <QSet>

#include <algorithm>

namespace rooftree::domain {
namespace {

    constexpr auto kCommonList = u"common";
    constexpr auto kOtherCategory = u"OTH";

}

std::vector<Topic> topicsFor(const std::vector<Topic>& library, const QStringList& lists)
{
    std::vector<Topic> tiles;
    QSet<QString> seen;
    for (const auto& topic : library) {
        const bool wanted = topic.list == QStringView(kCommonList) || lists.contains(topic.list);
        if (wanted && !seen.contains(topic.id)) {
            seen.insert(topic.id);
            tiles.push_back(topic);
        }
    }
    std::stable_partition(tiles.begin(), tiles.end(),
        [](const auto& topic) { return topic.goalCategory != QStringView(kOtherCategory); });
    return tiles;
}

}
