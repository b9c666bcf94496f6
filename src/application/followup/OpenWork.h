// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/Time.h"
#include "domain/followup/FollowUpMethod.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rooftree::app {

/// Something that somebody still has to do. It does not say for whom, nor what: managers hand work
/// over without seeing patients.
struct OpenCall {
    enum class Kind {
        Call,
        Promise, ///< beside a step of a plan
        Visit, ///< somebody is booked
    };

    std::optional<QDate> due; ///< none: at the next visit, or whenever
    std::optional<domain::FollowUpMethod> method; ///< of a call
    Kind kind = Kind::Call;
    bool isOfGroup = false; ///< a team's or a role's that nobody else is in
};

/// The open work that has nobody once somebody is gone, or does something else.
struct WorkShare {
    std::optional<domain::StaffId> promiser; ///< whose own calls and promises
    std::optional<domain::TeamId> team; ///< that nobody would be left in
    std::vector<domain::Role> roles; ///< that nobody would be left in
    std::optional<domain::StaffId> visited; ///< with whom people are booked
    domain::Instant from; ///< visits before this are over, whatever they were
};

/// Who shall have the work from now on.
struct WorkTarget {
    /// Calls and promises: exactly one of these three.
    std::optional<domain::StaffId> person;
    std::optional<domain::TeamId> team;
    std::optional<domain::Role> role; ///< everybody who acts in it
    std::optional<domain::StaffId> visits = {}; ///< who sees the people that are booked
};

/// Open calls, what else was promised, and visits to come, by who owns them.
class OpenWork {
public:
    OpenWork() = default;
    OpenWork(const OpenWork&) = delete;
    OpenWork& operator=(const OpenWork&) = delete;
    virtual ~OpenWork() = default;

    /// Soonest first, those of people who died or left the practice too: nothing is lost silently.
    [[nodiscard]] virtual domain::Result<std::vector<OpenCall>> of(const WorkShare& share) = 0;
    /// Gives all of it to `target`; answers how many.
    [[nodiscard]] virtual domain::Result<int> hand(
        const WorkShare& share, const WorkTarget& target, domain::EventId event)
        = 0;
};

}
