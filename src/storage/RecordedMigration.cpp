// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordedMigration.h"

#include "storage/SqlUnitOfWork.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {

domain::Result<int> migrateAndRecord(
    Database& database, const domain::Clock& clock, const Migrator::BeforeChange& before)
{
    return Migrator::migrate(database, before, [&](Database& migrated) {
        const auto proof = app::Gate::asSystem<app::Action::RunMigration>(u"migration"_s);
        SqlUnitOfWork(migrated, clock)
            .recordMigration(app::WriteStamp::of(proof, domain::SaveKey::make()));
    });
}

}
