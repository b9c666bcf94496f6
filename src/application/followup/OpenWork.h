// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Role.h"
#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/followup/FollowUpMethod.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rooftree::app {

/// A promise that somebody still has to keep. It does not say to whom, nor what: managers hand work
/// over without seeing patients.
struct OpenCall {
    std::optional<QDate> due; ///< none: at the next visit, or whenever
    std::optional<domain::FollowUpMethod> method; ///< none: something promised beside a step
};

/// Who shall have the work from now on: exactly one of these.
struct WorkTarget {
    std::optional<domain::StaffId> person;
    std::optional<domain::TeamId> team;
    std::optional<domain::Role> role; ///< everybody who acts in it
};

/// Open calls, and what else was promised, by who owns them.
class OpenWork {
public:
    OpenWork() = default;
    OpenWork(const OpenWork&) = delete;
    OpenWork& operator=(const OpenWork&) = delete;
    virtual ~OpenWork() = default;

    /// Soonest first, those of people who died or left the practice too: nothing is lost silently.
    [[nodiscard]] virtual domain::Result<std::vector<OpenCall>> of(domain::StaffId owner) = 0;
    /// Gives everything open of `from` to `target`; answers how many.
    [[nodiscard]] virtual domain::Result<int> hand(
        domain::StaffId from, const WorkTarget& target, domain::EventId event)
        = 0;
};

}
