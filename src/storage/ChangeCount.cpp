// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeCount.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    constexpr Sql kCount { "UPDATE schema_info SET change_number = change_number + 1" };
    constexpr Sql kTell { "NOTIFY rooftree_change" };

}

void countChange(Database& database)
{
    database.execute(kCount);
    if (database.engine() == Engine::Postgres)
        database.execute(kTell);
}

}
