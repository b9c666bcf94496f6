// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/conditions/Registers.h"

#include "application/trail/NoteReading.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;

Registers::Registers(
    UnitOfWork& work, ConditionRepository& conditions, const Rules& rules, Standings& standings)
    : m_work(work)
    , m_conditions(conditions)
    , m_rules(rules)
    , m_standings(standings)
{
}

Result<std::vector<RegisterMember>> Registers::list(
    const Authorized<Action::SeeRegister>& proof, QStringView registerId, bool livingOnly) const
{
    auto found = members(proof.actor(), registerId, livingOnly);
    if (!found)
        return found;
    if (const auto noted = noteReading(m_work, proof, { u"register"_s, {} }); !noted)
        return domain::failure(noted);
    return found;
}

Result<int> Registers::count(
    const Authorized<Action::SeeRegister>& proof, QStringView registerId, bool livingOnly) const
{
    const auto found = members(proof.actor(), registerId, livingOnly);
    if (!found)
        return domain::failure(found);
    return static_cast<int>(found->size());
}

Result<std::vector<RegisterMember>> Registers::members(
    const Actor& actor, QStringView registerId, bool livingOnly) const
{
    const auto* reg = m_rules.registerNamed(registerId);
    if (!reg)
        return domain::fail(domain::ErrorKind::NotFound, u"register"_s, u"register.unknown"_s);
    const auto candidates = m_conditions.withAnyOf(reg->codes | reg->resolvingCodes);
    if (!candidates)
        return domain::failure(candidates);
    const auto concealed = m_standings.concealedFrom(actor);
    if (!concealed)
        return domain::failure(concealed);
    std::vector<RegisterMember> found;
    for (const auto& person : *candidates) {
        const auto codes = domain::matchingCodes(*reg, person.conditions);
        if (codes.isEmpty() || (livingOnly && !person.isLiving))
            continue;
        const auto isConcealed = concealed->contains(person.patient);
        found.push_back({ person.patient, person.name, isConcealed ? QString() : person.nhsNumber,
            isConcealed ? QString() : person.birth, person.isLiving, isConcealed, codes });
    }
    return found;
}

}
