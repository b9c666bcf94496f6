// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/SearchQuery.h"
#include "domain/common/SearchFold.h"
#include "fuzz/targets/Targets.h"

namespace rooftree::fuzz {

void search(const QByteArray& bytes)
{
    constexpr std::size_t kMostNames = 4;
    const auto query = app::SearchQuery::parse(QString::fromUtf8(bytes));
    require(query.names.size() <= kMostNames);
}

}
