// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Standings.h"
#include "application/common/UnitOfWork.h"
#include "domain/people/Patient.h"

namespace rooftree::app {

/// Something that is open and that nobody looks after.
struct LooseEnd {
    enum class Kind {
        PlanWithoutCall, ///< nobody asks how it went, and no reason is given
        CallOfEndedGoal,
        PromiseOfEndedGoal,
        WorkOfLeaver ///< a call or a promise of somebody who is not here any more
    };

    Kind kind = Kind::PlanWithoutCall;
    domain::PatientId patient;
    domain::PersonName patientName;
    std::optional<domain::BirthDate> born {};
    std::optional<domain::NhsNumber> nhsNumber {};
    QString words {}; ///< of the goal or the promise, verbatim
    bool isConcealed = false; ///< a restricted record: only the name is here
};

class LooseEndRepository {
public:
    LooseEndRepository() = default;
    LooseEndRepository(const LooseEndRepository&) = delete;
    LooseEndRepository& operator=(const LooseEndRepository&) = delete;
    virtual ~LooseEndRepository() = default;

    /// One query, so that number and list are one; by name. The dead and the departed left out.
    [[nodiscard]] virtual Result<std::vector<LooseEnd>> all() = 0;
};

/// The reconciliation of what is open with who looks after it: none when all is well.
class LooseEnds final {
public:
    struct Ports {
        UnitOfWork& work;
        LooseEndRepository& ends;
        Standings& standings;
    };

    explicit LooseEnds(const Ports& ports) : m_ports(ports) { }

    /// That somebody looked is in the trail before it is shown.
    [[nodiscard]] Result<std::vector<LooseEnd>> open(
        const Authorized<Action::SeeLooseEnds>& proof) const;
    /// Reads again what this desk has open. Of a restricted record the name alone, unless the actor
    /// broke the glass.
    [[nodiscard]] Result<std::vector<LooseEnd>> list(
        const Authorized<Action::SeeLooseEnds>& proof) const;

private:
    Ports m_ports;
};

}
