// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/TryStore.h"

#include <map>

namespace rooftree::test {

/// Counts of tries in memory.
class FakeTryStore final : public app::TryStore {
public:
    [[nodiscard]] domain::Result<void> change(const std::vector<app::TryKey>& keys,
        const std::function<bool(std::vector<app::TryCount>&)>& change) override
    {
        std::vector<app::TryCount> now;
        for (const auto& key : keys)
            now.push_back(counts[{ key.kind, key.nameHash }]);
        if (!change(now))
            return {};
        for (std::size_t i = 0; i < keys.size(); ++i)
            counts[{ keys[i].kind, keys[i].nameHash }] = now[i];
        return {};
    }

    std::map<std::pair<app::TryKind, QByteArray>, app::TryCount> counts;
};

}
