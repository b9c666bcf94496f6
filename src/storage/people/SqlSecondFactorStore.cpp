// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlSecondFactorStore.h"

#include "storage/Database.h"

namespace rooftree::storage {
namespace {

    using app::SecondFactor;
    using domain::EventId;
    using domain::Result;
    using domain::StaffId;

    constexpr Sql kFind { "SELECT secret, last_step, (SELECT COUNT(*) FROM recovery_code c WHERE "
                          "c.staff_id = f.staff_id AND c.is_used = 0) FROM second_factor f "
                          "WHERE f.staff_id = :id",
        "tii" };
    constexpr Sql kAdd { "INSERT INTO second_factor (staff_id, secret, last_step, saved_in) "
                         "VALUES (:staff, :secret, :step, :event)" };
    constexpr Sql kAddCode { "INSERT INTO recovery_code (staff_id, code_hash, is_used, saved_in) "
                             "VALUES (:staff, :hash, 0, :event)" };
    constexpr Sql kDrop { "DELETE FROM second_factor WHERE staff_id = :id" };
    constexpr Sql kDropCodes { "DELETE FROM recovery_code WHERE staff_id = :id" };
    constexpr Sql kUseStep { "UPDATE second_factor SET last_step = :step, saved_in = :event "
                             "WHERE staff_id = :id AND last_step < :before" };
    constexpr Sql kUseCode { "UPDATE recovery_code SET is_used = 1, saved_in = :event "
                             "WHERE staff_id = :id AND code_hash = :hash AND is_used = 0" };

}

Result<std::optional<SecondFactor>> SqlSecondFactorStore::find(StaffId id)
{
    return m_database.attempt([&]() -> Result<std::optional<SecondFactor>> {
        auto rows = m_database.query(kFind, { id });
        if (!rows.next())
            return std::nullopt;
        auto row = rows.row();
        SecondFactor factor;
        factor.secret = row.text();
        factor.lastStep = row.integer();
        factor.codesLeft = row.number();
        return factor;
    });
}

Result<void> SqlSecondFactorStore::set(StaffId id, const SecondFactor& factor,
    const std::vector<QByteArray>& codeHashes, EventId event)
{
    if (const auto removed = remove(id); !removed)
        return removed;
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kAdd, { id, factor.secret, factor.lastStep, event });
        for (const auto& hash : codeHashes)
            m_database.execute(kAddCode, { id, hash, event });
        return {};
    });
}

Result<void> SqlSecondFactorStore::remove(StaffId id)
{
    return m_database.attempt([&]() -> Result<void> {
        m_database.execute(kDropCodes, { id });
        m_database.execute(kDrop, { id });
        return {};
    });
}

Result<bool> SqlSecondFactorStore::useStep(StaffId id, qint64 step, EventId event)
{
    return m_database.attempt([&]() -> Result<bool> {
        return m_database.execute(kUseStep, { step, event, id, step }) == 1;
    });
}

Result<bool> SqlSecondFactorStore::useCode(StaffId id, const QByteArray& hash, EventId event)
{
    return m_database.attempt([&]() -> Result<bool> {
        return m_database.execute(kUseCode, { event, id, hash }) == 1;
    });
}

}
