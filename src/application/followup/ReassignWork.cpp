// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/ReassignWork.h"

#include "application/followup/CallKeepers.h"
#include "application/followup/WorkLeft.h"

#include <algorithm>

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::Staff;

namespace {

    int callTargets(const WorkTarget& target)
    {
        return target.person.has_value() + target.team.has_value() + target.role.has_value();
    }

    Result<void> checkTarget(const WorkTarget& target, StaffId from)
    {
        if (callTargets(target) > 1)
            return domain::fail(ErrorKind::Validation, u"target"_s, u"work.no-target"_s);
        if (target.person == from)
            return domain::fail(ErrorKind::Validation, u"target"_s, u"work.same-person"_s);
        if (target.visits == from)
            return domain::fail(ErrorKind::Validation, u"visitTarget"_s, u"work.same-person"_s);
        return {};
    }

    /// That whoever shall have it is there and would see it.
    Result<void> checkSomebodyIsThere(
        const std::vector<Staff>& everybody, StaffId from, const WorkTarget& target)
    {
        const auto takes = [&](const Staff& each) {
            return each.id != from && keepsCalls(each)
                && ((target.person && each.id == *target.person)
                    || (target.team && each.team == target.team)
                    || (target.role && each.has(*target.role)));
        };
        const auto sees
            = [&](const Staff& each) { return each.id == *target.visits && takesVisits(each); };
        if (callTargets(target) == 1 && std::none_of(everybody.begin(), everybody.end(), takes))
            return domain::fail(ErrorKind::Conflict, u"target"_s, u"work.nobody-there"_s);
        if (target.visits && std::none_of(everybody.begin(), everybody.end(), sees))
            return domain::fail(ErrorKind::Conflict, u"visitTarget"_s, u"work.not-booked-with"_s);
        return {};
    }

    /// That nothing of it stays behind: who leaves calls and visits hands over both.
    Result<void> checkAllIsGiven(const OpenCounts& open, const WorkTarget& target)
    {
        if (open.calls > 0 && callTargets(target) == 0)
            return domain::fail(ErrorKind::Validation, u"target"_s, u"work.no-target"_s);
        if (open.visits > 0 && !target.visits)
            return domain::fail(ErrorKind::Validation, u"visitTarget"_s, u"work.no-clinician"_s);
        if (callTargets(target) == 0 && !target.visits)
            return domain::fail(ErrorKind::Validation, u"target"_s, u"work.no-target"_s);
        return {};
    }

}

Result<WorkShare> ReassignWork::shareOf(StaffId leaver, const std::vector<Staff>& everybody) const
{
    const auto found = std::find_if(everybody.begin(), everybody.end(),
        [leaver](const Staff& each) { return each.id == leaver; });
    if (found == everybody.end())
        return domain::fail(ErrorKind::NotFound, u"staff"_s, u"staff.not-found"_s);
    return workLeftBy(*found, everybody, m_needs.clock.now());
}

Result<std::vector<OpenCall>> ReassignWork::list(const Proof&, StaffId owner) const
{
    const auto everybody = m_needs.staff.all();
    if (!everybody)
        return domain::failure(everybody);
    const auto share = shareOf(owner, *everybody);
    return share ? m_needs.openWork.of(*share) : domain::failure(share);
}

Result<SaveOutcome> ReassignWork::run(
    const Proof& proof, const domain::SaveKey& key, StaffId from, const WorkTarget& target) const
{
    if (const auto chosen = checkTarget(target, from); !chosen)
        return domain::failure(chosen);
    const TrailDetails details { TrailOutcome::Ok, { u"staff"_s, from.value() }, u"leaver"_s };
    const auto hand = [&](EventId event) -> Result<void> {
        const auto everybody = m_needs.staff.all();
        if (!everybody)
            return domain::failure(everybody);
        if (const auto there = checkSomebodyIsThere(*everybody, from, target); !there)
            return there;
        const auto share = shareOf(from, *everybody);
        if (!share)
            return domain::failure(share);
        const auto open = m_needs.openWork.of(*share);
        if (!open)
            return domain::failure(open);
        if (const auto given = checkAllIsGiven(countOpen(*open), target); !given)
            return given;
        const auto handed = m_needs.openWork.hand(*share, target, event);
        return handed ? Result<void> {} : domain::failure(handed);
    };
    const auto saved = m_needs.work.write(WriteStamp::of(proof, key, details), hand);
    if (saved) {
        m_needs.publisher.publish({ Change::Kind::Calls, {} });
        m_needs.publisher.publish({ Change::Kind::Today, {} });
    }
    return saved;
}

}
