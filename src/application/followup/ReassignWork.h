// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/followup/OpenWork.h"
#include "application/people/StaffRepository.h"

namespace rooftree::app {

/// Hands the open calls of one person over in one act, so that nobody is forgotten when a colleague
/// leaves (HZ-04). What they wrote keeps their name.
class ReassignWork final {
public:
    using Proof = Authorized<Action::ReassignWork>;

    ReassignWork(
        UnitOfWork& work, OpenWork& openWork, StaffRepository& staff, Publisher& publisher);

    [[nodiscard]] Result<std::vector<OpenCall>> list(const Proof& proof, StaffId owner) const;

    /// Validation: "work.no-target", "work.same-person"; Conflict: "work.nobody-there" when the
    /// person has left, or nobody is in the team or role.
    [[nodiscard]] Result<SaveOutcome> run(const Proof& proof, const domain::SaveKey& key,
        StaffId from, const WorkTarget& target) const;

private:
    [[nodiscard]] Result<void> checkSomebodyIsThere(StaffId from, const WorkTarget& target) const;

    UnitOfWork& m_work;
    OpenWork& m_openWork;
    StaffRepository& m_staff;
    Publisher& m_publisher;
};

}
