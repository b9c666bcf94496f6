// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/Calls.h"

#include "application/trail/NoteReading.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::AttemptOutcome;
    using domain::ErrorKind;
    using domain::NextStep;

    void conceal(CallRow& row)
    {
        row.isConcealed = true;
        row.born.reset();
        row.nhsNumber.reset();
        row.phone.clear();
        row.goalWords.clear();
        row.plan = {};
        row.promised.clear();
        row.otherGoals.clear();
    }

    Result<void> check(const Calls::Contact& contact, QDate today)
    {
        const auto& attempt = contact.attempt;
        const bool spoke = attempt.outcome == AttemptOutcome::Spoke;
        if (!spoke && (attempt.attainment || attempt.nextStep))
            return domain::fail(
                ErrorKind::Validation, u"attainment"_s, u"call.rated-without-contact"_s);
        if (attempt.movedTo && *attempt.movedTo < today)
            return domain::fail(ErrorKind::Validation, u"movedTo"_s, u"follow-up.in-the-past"_s);
        if (contact.next && contact.next->due < today)
            return domain::fail(
                ErrorKind::Validation, u"followUpDate"_s, u"follow-up.in-the-past"_s);
        return {};
    }

    bool ends(NextStep step)
    {
        return step == NextStep::EndAchieved || step == NextStep::EndNotAchieved;
    }

}

Calls::Calls(const Ports& ports) : m_ports(ports) { }

Result<std::vector<CallRow>> Calls::open(
    const Authorized<Action::SeeCalls>& proof, CallScope scope) const
{
    if (const auto noted = noteReading(m_ports.work, proof); !noted)
        return domain::failure(noted);
    return list(proof, scope);
}

Result<std::vector<CallRow>> Calls::list(
    const Authorized<Action::SeeCalls>& proof, CallScope scope) const
{
    auto rows = m_ports.followUps.open(scope, proof.actor().staff);
    const auto concealed = m_ports.standings.concealedFrom(proof.actor());
    if (!concealed)
        return domain::failure(concealed);
    if (rows) {
        for (auto& row : *rows) {
            if (concealed->contains(row.followUp.patient))
                conceal(row);
        }
    }
    return rows;
}

Result<void> Calls::moveGoal(const domain::FollowUp& followUp, const Contact& contact,
    domain::StaffId by, EventId event) const
{
    const auto goal = m_ports.goals.find(followUp.goal);
    if (!goal)
        return domain::failure(goal);
    const auto step = *contact.attempt.nextStep;
    // Ended at another desk meanwhile: what was said in the call is kept all the same.
    if (!ends(step) || !goal->isOpen())
        return {};
    const GoalEndings endings({ m_ports.goals, m_ports.actions, m_ports.followUps });
    return endings.carryOut(
        { goal->id, goal->version, step == NextStep::EndAchieved, contact.fates },
        { by, contact.attempt.at }, event);
}

Result<SaveOutcome> Calls::record(const Authorized<Action::RecordContact>& proof,
    const domain::SaveKey& key, const Contact& contact) const
{
    if (auto good = check(contact, m_ports.clock.today()); !good)
        return domain::failure(good);
    const auto otherPatient
        = [] { return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s); };
    const auto by = proof.actor().staff;
    if (!by)
        return otherPatient();
    // All looks are inside the write: when an earlier try of this key was lost on its way, only the
    // write knows that nobody may call it "not saved".
    auto saved = m_ports.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto current = m_ports.followUps.find(contact.attempt.followUp);
        if (!current)
            return domain::failure(current);
        if (proof.patient() != current->patient)
            return otherPatient();
        if (!current->isOpen)
            return domain::fail(ErrorKind::Conflict, u"followUp"_s, u"follow-up.already-done"_s);
        if (auto added = m_ports.followUps.addAttempt(contact.attempt, *by, event); !added)
            return added;
        if (contact.attempt.nextStep) {
            if (auto moved = moveGoal(*current, contact, *by, event); !moved)
                return moved;
        }
        if (!contact.next)
            return {};
        const domain::FollowUp next { domain::FollowUpId(0), contact.nextUid, current->patient,
            current->goal, current->plan, *contact.next, true };
        const auto added = m_ports.followUps.add(next, event);
        return added ? Result<void> {} : domain::failure(added);
    });
    if (saved) {
        for (const auto kind : { Change::Kind::Calls, Change::Kind::Record, Change::Kind::Today })
            m_ports.publisher.publish({ kind, proof.patient() });
    }
    return saved;
}

}
