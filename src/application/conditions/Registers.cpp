// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/conditions/Registers.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;

Registers::Registers(ConditionRepository& conditions, const Rules& rules)
    : m_conditions(conditions)
    , m_rules(rules)
{
}

Result<std::vector<RegisterMember>> Registers::list(
    const Authorized<Action::SeeRegister>&, QStringView registerId, bool livingOnly) const
{
    const auto* reg = m_rules.registerNamed(registerId);
    if (!reg)
        return domain::fail(domain::ErrorKind::NotFound, u"register"_s, u"register.unknown"_s);
    const auto candidates = m_conditions.withAnyOf(reg->codes | reg->resolvingCodes);
    if (!candidates)
        return domain::failure(candidates);
    std::vector<RegisterMember> members;
    for (const auto& person : *candidates) {
        const auto codes = domain::matchingCodes(*reg, person.conditions);
        if (codes.isEmpty() || (livingOnly && !person.isLiving))
            continue;
        members.push_back({ person.patient, person.name, person.nhsNumber, person.birth,
            person.isLiving, codes });
    }
    return members;
}

}
