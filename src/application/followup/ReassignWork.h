// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/followup/OpenWork.h"
#include "application/people/StaffRepository.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Hands over in one act what has nobody when somebody leaves, so that no patient is forgotten
/// (HZ-04): their calls and promises, those of a team or role that nobody else is in, and the
/// people who are booked with them. What they wrote keeps their name.
class ReassignWork final {
public:
    using Proof = Authorized<Action::ReassignWork>;

    struct Needs {
        UnitOfWork& work;
        OpenWork& openWork;
        StaffRepository& staff;
        Publisher& publisher;
        const domain::Clock& clock;
    };

    explicit ReassignWork(const Needs& needs) : m_needs(needs) { }

    [[nodiscard]] Result<std::vector<OpenCall>> list(const Proof& proof, StaffId owner) const;

    /// Validation: "work.no-target", "work.no-clinician", "work.same-person"; Conflict:
    /// "work.nobody-there" when the person has left, or nobody is in the team or role;
    /// "work.not-booked-with" when they take no bookings.
    [[nodiscard]] Result<SaveOutcome> run(const Proof& proof, const domain::SaveKey& key,
        StaffId from, const WorkTarget& target) const;

private:
    [[nodiscard]] Result<WorkShare> shareOf(
        StaffId leaver, const std::vector<domain::Staff>& everybody) const;

    Needs m_needs;
};

}
