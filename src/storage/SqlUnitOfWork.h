// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"
#include "storage/trail/RowHashes.h"

#include <vector>

namespace rooftree::storage {

class Database;

/// One use case, one transaction, one audit event. Nothing is ever retried by itself: the save key
/// tells whoever asks again.
class SqlUnitOfWork final : public app::UnitOfWork {
public:
    SqlUnitOfWork(Database& database, const domain::Clock& clock);

    /// Besides what `work` answers: Busy, Storage, and Storage database.outcome-unknown when not
    /// even the key could be looked up; the same key may then be sent again, and is answered with
    /// that until it could be looked up.
    [[nodiscard]] domain::Result<app::SaveOutcome> write(const app::WriteStamp& stamp,
        const std::function<domain::Result<void>(domain::EventId)>& work) override;
    /// Inside the transaction of a migration: hashes what it touched, under an event of its own.
    /// Nothing touched, no event. Throws.
    void recordMigration(const app::WriteStamp& stamp);
    [[nodiscard]] domain::Result<void> note(const app::WriteStamp& stamp) override;
    [[nodiscard]] domain::Result<void> read(
        const std::function<domain::Result<void>()>& work) override;
    [[nodiscard]] domain::Result<qint64> changeNumber() override;

private:
    [[nodiscard]] domain::Result<app::SaveOutcome> inTransaction(const app::WriteStamp& stamp,
        const std::function<domain::Result<void>(domain::EventId)>& work);
    [[nodiscard]] bool isSaved(const domain::SaveKey& key);
    [[nodiscard]] domain::EventId addEvent(
        const app::WriteStamp& stamp, std::optional<domain::PatientId> patient);
    [[nodiscard]] domain::Result<void> commit(const app::WriteStamp& stamp);
    [[nodiscard]] domain::Result<void> settle(
        const app::WriteStamp& stamp, const domain::Error& error);
    [[nodiscard]] bool isSettledAsSaved(const app::WriteStamp& stamp);
    [[nodiscard]] bool isTakenBack();
    [[nodiscard]] bool isUnsettled(const domain::SaveKey& key) const;

    Database& m_database;
    const domain::Clock& m_clock;
    RowHashes m_rows;
    /// Keys of commits whose outcome nobody knows yet.
    std::vector<domain::SaveKey> m_unsettled;
};

}
