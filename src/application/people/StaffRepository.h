// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/people/Staff.h"

namespace rooftree::app {

using domain::EventId;
using domain::Result;
using domain::StaffId;

/// Who works here, in which teams, and what the practice is called: to be read, and no secrets.
class StaffList {
public:
    StaffList() = default;
    StaffList(const StaffList&) = delete;
    StaffList& operator=(const StaffList&) = delete;
    virtual ~StaffList() = default;

    [[nodiscard]] virtual Result<std::vector<domain::Staff>> all() = 0;
    [[nodiscard]] virtual Result<domain::Staff> find(StaffId id) = 0;
    [[nodiscard]] virtual Result<std::optional<domain::Staff>> byUserName(const QString& userName)
        = 0;
    [[nodiscard]] virtual Result<std::vector<domain::Team>> teams() = 0;
    /// None in a database that has not been set up.
    [[nodiscard]] virtual Result<std::optional<domain::Practice>> practice() = 0;
};

/// Staff, teams, the practice itself and the stored password hashes (Argon2id PHC strings).
class StaffRepository : public StaffList {
public:
    /// Empty when the person cannot sign in.
    [[nodiscard]] virtual Result<QByteArray> passwordHash(StaffId id) = 0;

    /// `staff.id` is ignored. Conflict ("staff.user-name-taken").
    [[nodiscard]] virtual Result<StaffId> add(
        const domain::Staff& staff, const QByteArray& passwordHash, EventId event)
        = 0;
    /// Within a write: other changes of staff wait until it has ended, on every desk.
    [[nodiscard]] virtual Result<void> takeTurn() = 0;
    /// Name, profession, team, roles and whether the account is open. Conflict ("staff.changed")
    /// unless `staff.version` is the one in the database.
    [[nodiscard]] virtual Result<void> change(const domain::Staff& staff, EventId event) = 0;
    [[nodiscard]] virtual Result<void> setPasswordHash(
        StaffId id, const QByteArray& hash, EventId event)
        = 0;

    [[nodiscard]] virtual Result<domain::TeamId> addTeam(const QString& name, EventId event) = 0;

    [[nodiscard]] virtual Result<void> renameTeam(
        domain::TeamId id, const QString& name, EventId event)
        = 0;

    /// How long desks wait before they lock, 1 to 15.
    [[nodiscard]] virtual Result<void> setIdleMinutes(int minutes, EventId event) = 0;
    [[nodiscard]] virtual Result<void> setPractice(const domain::Practice& practice, EventId event)
        = 0;
};

}
