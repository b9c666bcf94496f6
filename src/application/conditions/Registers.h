// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/common/Rules.h"
#include "application/common/UnitOfWork.h"
#include "application/conditions/ConditionRepository.h"

namespace rooftree::app {

struct RegisterMember {
    PatientId patient { 0 };
    QString name;
    QString nhsNumber;
    QString birth; ///< ISO
    bool isLiving = true;
    bool isConcealed = false; ///< a restricted record: number and birth are not here
    QStringList codes; ///< those that put the person on the register
};

class Registers final {
public:
    Registers(UnitOfWork& work, ConditionRepository& conditions, const Rules& rules,
        Standings& standings);

    /// Everybody on the register, by name, once it is in the trail who asked. NotFound
    /// ("register.unknown") for an unknown id.
    [[nodiscard]] Result<std::vector<RegisterMember>> list(
        const Authorized<Action::SeeRegister>& proof, QStringView registerId,
        bool livingOnly) const;

    /// How many are on it: nobody in particular is shown.
    [[nodiscard]] Result<int> count(const Authorized<Action::SeeRegister>& proof,
        QStringView registerId, bool livingOnly) const;

private:
    [[nodiscard]] Result<std::vector<RegisterMember>> members(
        const Actor& actor, QStringView registerId, bool livingOnly) const;

    UnitOfWork& m_work;
    ConditionRepository& m_conditions;
    const Rules& m_rules;
    Standings& m_standings;
};

}
