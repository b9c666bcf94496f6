// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/ReassignWork.h"

#include "application/followup/CallKeepers.h"

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;

ReassignWork::ReassignWork(
    UnitOfWork& work, OpenWork& openWork, StaffRepository& staff, Publisher& publisher)
    : m_work(work)
    , m_openWork(openWork)
    , m_staff(staff)
    , m_publisher(publisher)
{
}

Result<std::vector<OpenCall>> ReassignWork::list(const Proof&, StaffId owner) const
{
    return m_openWork.of(owner);
}

Result<SaveOutcome> ReassignWork::run(
    const Proof& proof, const domain::SaveKey& key, StaffId from, const WorkTarget& target) const
{
    if (target.person.has_value() + target.team.has_value() + target.role.has_value() != 1)
        return domain::fail(ErrorKind::Validation, u"target"_s, u"work.no-target"_s);
    if (target.person == from)
        return domain::fail(ErrorKind::Validation, u"target"_s, u"work.same-person"_s);
    const TrailDetails details { TrailOutcome::Ok, { u"staff"_s, from.value() }, u"leaver"_s };
    const auto saved
        = m_work.write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
              if (const auto there = checkSomebodyIsThere(from, target); !there)
                  return there;
              const auto handed = m_openWork.hand(from, target, event);
              return handed ? Result<void> {} : domain::failure(handed);
          });
    if (saved)
        m_publisher.publish({ Change::Kind::Calls, {} });
    return saved;
}

Result<void> ReassignWork::checkSomebodyIsThere(StaffId from, const WorkTarget& target) const
{
    const auto everybody = m_staff.all();
    if (!everybody)
        return domain::failure(everybody);
    const auto takes = [&](const domain::Staff& each) {
        return each.id != from && keepsCalls(each)
            && ((target.person && each.id == *target.person)
                || (target.team && each.team == target.team)
                || (target.role && each.has(*target.role)));
    };
    if (std::none_of(everybody->begin(), everybody->end(), takes))
        return domain::fail(ErrorKind::Conflict, u"target"_s, u"work.nobody-there"_s);
    return {};
}

}
