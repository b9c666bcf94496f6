// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"

namespace rooftree::app {

/// Puts the coming and going of people into the trail: one event a call, and an Error when
/// it could not be written. Whoever lets somebody in asks first and believes the answer.
class SessionTrail final {
public:
    SessionTrail(const Gate& gate, UnitOfWork& work);

    /// Somebody proved who they are and goes to work in this role.
    [[nodiscard]] Result<void> started(const Actor& who) const;
    /// Somebody did not get in. `account` is whose name was given, when there is such a person;
    /// what was typed stays out of the trail.
    [[nodiscard]] Result<void> refused(
        const QString& station, std::optional<domain::StaffId> account) const;
    [[nodiscard]] Result<void> locked(const Actor& who) const;
    [[nodiscard]] Result<void> unlocked(const Actor& who) const;
    /// A wrong PIN or password at the lock.
    [[nodiscard]] Result<void> unlockRefused(const Actor& who) const;
    /// Signed out, or the session ran out.
    [[nodiscard]] Result<void> ended(const Actor& who) const;

private:
    template <Action A>
    [[nodiscard]] Result<void> note(const Actor& who, const TrailDetails& details = {}) const;

    const Gate& m_gate;
    UnitOfWork& m_work;
};

}
