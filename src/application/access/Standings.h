// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Actor.h"
#include "domain/access/Standing.h"
#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <QSet>

#include <vector>

namespace rooftree::app {

/// A claim that still holds.
struct HeldClaim {
    domain::ClaimKind kind = domain::ClaimKind::Reason;
    domain::Instant until;
};

struct Relation {
    domain::Standing standing = domain::Standing::Unlinked;
    std::vector<HeldClaim> claims;

    /// The one of this kind that holds longest.
    [[nodiscard]] std::optional<HeldClaim> claim(domain::ClaimKind kind) const;
};

/// Who stands how to whom, as the records say it now. Asked on the thread that owns the database.
class Standings {
public:
    Standings() = default;
    Standings(const Standings&) = delete;
    Standings& operator=(const Standings&) = delete;
    virtual ~Standings() = default;

    [[nodiscard]] virtual domain::Result<Relation> of(
        const domain::Actor& actor, domain::PatientId patient)
        = 0;

    /// The restricted people for whom this actor holds no broken glass: lists show their names
    /// alone.
    [[nodiscard]] virtual domain::Result<QSet<domain::PatientId>> concealedFrom(
        const domain::Actor& actor)
        = 0;
};

}
