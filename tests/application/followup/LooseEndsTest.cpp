// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/LooseEnds.h"

#include "application/followup/Calls.h"
#include "application/goals/EndGoal.h"
#include "catch_compat.h"
#include "composition/Practice.h"
#include "storage/followup/SqlLooseEndRepository.h"
#include "storage/goals/SqlPlanActionRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::LooseEnd;
using domain::Action;
using domain::SaveKey;
using test::engines;
using test::TestPractice;

namespace {

constexpr int kSteps = 40;

/// A practice in which things happen by the dice.
struct History {
    History(storage::Engine engine, unsigned seed) : data(engine), dice(seed)
    {
        people = { data.patient, data.addPatient(u"Brown"_s), data.addPatient(u"Cole"_s) };
    }

    int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(dice); }

    template <Action A> [[nodiscard]] auto proof(domain::PatientId about) const
    {
        return test::openGate()
            .allow<A>({ data.nurse, domain::Role::Clinician, u"Jo"_s, u"desk 1"_s }, { about })
            .value();
    }

    /// A new goal or a review of an open one, with a step and a promise to call or why not, and
    /// perhaps something promised beside it.
    void visit()
    {
        auto record = data.record();
        record.patient = people[static_cast<std::size_t>(roll(3))];
        auto agreed = data.agreedGoal(u"goal %1"_s.arg(++made));
        const auto goals = openGoals(record.patient);
        if (!goals.empty() && roll(2) == 0) {
            agreed.uid = goals.front().uid;
            agreed.baseVersion = goals.front().version;
        }
        if (roll(3) == 0) {
            agreed.followUp.reset();
            agreed.noFollowUpReason = roll(4) == 0 && mayForget ? QString() : u"will ring us"_s;
        }
        record.goals = { agreed };
        for (int i = roll(3); i > 0; --i)
            record.actions.push_back({ QUuid::createUuid(),
                { u"promise %1"_s.arg(++made),
                    roll(2) ? domain::ActionOwner { data.nurse } : domain::ActionOwner {} } });
        REQUIRE(data.write([&](domain::EventId event) {
            return data.consultations.add(record, data.nurse, event);
        }));
    }

    [[nodiscard]] std::vector<domain::Goal> openGoals(domain::PatientId of)
    {
        auto goals = data.goals.ofPatient(of).value();
        std::erase_if(goals, [](const auto& goal) { return !goal.isOpen(); });
        return goals;
    }

    [[nodiscard]] std::vector<domain::ActionFate> fates(domain::GoalId goal)
    {
        using Kind = domain::ActionFate::Kind;
        std::vector<domain::ActionFate> found;
        const auto open = actions.openOfGoal(goal).value();
        for (const auto& action : open) {
            domain::ActionFate fate { action.id, action.version };
            fate.kind = std::array { Kind::Keep, Kind::Done, Kind::GiveUp,
                Kind::Move }[static_cast<std::size_t>(roll(4))];
            if (fate.kind == Kind::GiveUp)
                fate.reason = u"not needed"_s;
            if (fate.kind == Kind::Move) {
                const auto goals = openGoals(action.patient);
                const auto other = std::find_if(goals.begin(), goals.end(),
                    [goal](const auto& each) { return each.id != goal; });
                if (other == goals.end())
                    fate.kind = Kind::Keep;
                else
                    fate.goal = other->id;
            }
            found.push_back(fate);
        }
        return found;
    }

    void call()
    {
        using domain::AttemptOutcome;
        using domain::NextStep;
        const auto rows = data.followUps.open(app::CallScope::Everybody, {}).value();
        if (rows.empty())
            return;
        const auto& row = rows[static_cast<std::size_t>(roll(static_cast<int>(rows.size())))];
        app::Calls::Contact contact { { QUuid::createUuid(), row.followUp.id, data.now() }, {},
            QUuid::createUuid() };
        contact.attempt.outcome = std::array { AttemptOutcome::NoAnswer, AttemptOutcome::Spoke,
            AttemptOutcome::Spoke, AttemptOutcome::AskedNotTo }[static_cast<std::size_t>(roll(4))];
        if (contact.attempt.outcome == AttemptOutcome::Spoke) {
            const auto step = std::array { NextStep::Keep, NextStep::Change, NextStep::EndAchieved,
                NextStep::EndNotAchieved }[static_cast<std::size_t>(roll(4))];
            contact.attempt.nextStep = step;
            if (step == NextStep::EndAchieved || step == NextStep::EndNotAchieved)
                contact.fates = fates(row.followUp.goal);
            else if (roll(2) == 0)
                contact.next = row.followUp.promise;
            else if (!mayForget || roll(2) == 0)
                contact.attempt.noNextReason = u"comes in next week"_s;
        }
        const auto saved = practice->services().calls.record(
            proof<Action::RecordContact>(row.followUp.patient), SaveKey::make(), contact);
        REQUIRE(saved);
    }

    void end()
    {
        const auto patient = people[static_cast<std::size_t>(roll(3))];
        const auto goals = openGoals(patient);
        if (goals.empty())
            return;
        REQUIRE(practice->services().endGoal.run(proof<Action::WriteConsultation>(patient),
            SaveKey::make(),
            { goals.front().id, goals.front().version, roll(2) == 0, fates(goals.front().id) }));
    }

    void happen()
    {
        for (int i = 0; i < kSteps; ++i) {
            const int what = roll(5);
            if (what < 2)
                visit();
            else if (what < 4)
                call();
            else
                end();
        }
    }

    /// The same by hand: open goals whose newest plan nobody asks about and that has no reason.
    [[nodiscard]] int plansByHand()
    {
        int count = 0;
        for (const auto person : people) {
            const auto goals = openGoals(person);
            for (const auto& goal : goals)
                count += isForgotten(goal) ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] bool isForgotten(const domain::Goal& goal)
    {
        const auto plans = data.goals.plansOfPatient(goal.patient).value();
        std::optional<domain::ActionPlan> newest;
        for (const auto& plan : plans) {
            if (plan.goal == goal.id && (!newest || plan.id.value() > newest->id.value()))
                newest = plan;
        }
        if (!newest || !reasonOf(newest->id).isEmpty())
            return false;
        const auto followUps = data.followUps.ofPatient(goal.patient).value();
        for (const auto& each : followUps) {
            if (each.goal != goal.id)
                continue;
            if (each.isOpen)
                return false;
            const auto tries = data.followUps.attempts(each.id).value();
            for (const auto& tried : tries) {
                const bool isSaid = tried.outcome == domain::AttemptOutcome::AskedNotTo
                    || !tried.noNextReason.isEmpty();
                if (isSaid && each.plan == newest->id)
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] QString reasonOf(domain::ActionPlanId plan)
    {
        auto rows = data.database->query(
            { "SELECT no_follow_up_reason FROM action_plan WHERE id = :id", "t" }, { plan });
        REQUIRE(rows.next());
        return rows.row().textOrEmpty();
    }

    [[nodiscard]] std::vector<LooseEnd> ends() { return looseEnds.all().value(); }

    TestPractice data;
    std::mt19937 dice;
    storage::SqlPlanActionRepository actions { *data.database };
    storage::SqlLooseEndRepository looseEnds { *data.database };
    app::SilentPublisher publisher;
    std::unique_ptr<composition::Practice> practice
        = composition::Practice::open(data.database.url(), storage::OpenMode::Existing,
            data.database.clock, publisher, { app::PasswordHasher::Cost::Cheapest, true })
              .value();
    std::vector<domain::PatientId> people;
    bool mayForget = false;
    int made = 0;
};

}

TEST_CASE("nothing is without somebody who looks after it, whatever happens",
    "[application][followup][loose-ends]")
{
    const auto engine = GENERATE(from_range(engines()));
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U);
    INFO("seed " << seed);
    History history(engine, seed);

    history.happen();

    CHECK(history.ends().empty());
    CHECK(history.plansByHand() == 0);
}

TEST_CASE("the number of plans that nobody asks about is the number counted by hand",
    "[application][followup][loose-ends]")
{
    const auto engine = GENERATE(from_range(engines()));
    const auto seed = GENERATE(11U, 12U, 13U, 14U, 15U, 16U);
    INFO("seed " << seed);
    History history(engine, seed);
    history.mayForget = true;

    history.happen();

    const auto ends = history.ends();
    CHECK(static_cast<int>(ends.size()) == history.plansByHand());
    for (const auto& end : ends) {
        CHECK(end.kind == LooseEnd::Kind::PlanWithoutCall);
        CHECK_FALSE(end.words.isEmpty());
    }
}

TEST_CASE("hz04 c9 a plan without a call and without a reason is listed, with its goal's words",
    "[application][followup][loose-ends][hz04][hz04_c9]")
{
    History history(GENERATE(from_range(engines())), 1);
    auto record = history.data.record();
    record.goals = { history.data.agreedGoal(u"walk to the shop"_s) };
    record.goals.front().followUp.reset();
    REQUIRE(history.data.write([&](domain::EventId event) {
        return history.data.consultations.add(record, history.data.nurse, event);
    }));

    const auto ends = history.ends();

    REQUIRE(ends.size() == 1);
    CHECK(ends.front().kind == LooseEnd::Kind::PlanWithoutCall);
    CHECK(ends.front().words == u"walk to the shop"_s);
    CHECK(ends.front().patient == history.data.patient);
    CHECK(ends.front().nhsNumber == history.data.nhsNumber);
    history.data.died({});
    CHECK(history.ends().empty());
}

TEST_CASE(
    "work of somebody who is not here any more is listed", "[application][followup][loose-ends]")
{
    History history(GENERATE(from_range(engines())), 1);
    const auto sam = history.data.addStaff(u"Sam Reed"_s);
    auto record = history.data.record();
    record.goals = { history.data.agreedGoal(u"walk to the shop"_s) };
    record.actions = { { QUuid::createUuid(), { u"ask the pharmacist"_s, { sam } } } };
    REQUIRE(history.data.write([&](domain::EventId event) {
        return history.data.consultations.add(record, history.data.nurse, event);
    }));
    CHECK(history.ends().empty());

    REQUIRE(history.data.write([&](domain::EventId event) -> domain::Result<void> {
        history.data.database->execute(
            { "UPDATE staff SET is_active = 0, saved_in = :event WHERE id = :id" }, { event, sam });
        return {};
    }));

    const auto ends = history.ends();
    REQUIRE(ends.size() == 1);
    CHECK(ends.front().kind == LooseEnd::Kind::WorkOfLeaver);
    CHECK(ends.front().words == u"ask the pharmacist"_s);
}

TEST_CASE("what still hangs on a goal that ended is listed", "[application][followup][loose-ends]")
{
    History history(GENERATE(from_range(engines())), 1);
    auto record = history.data.record();
    record.goals = { history.data.agreedGoal(u"walk to the shop"_s) };
    record.actions = { { QUuid::createUuid(), { u"send the leaflet"_s, { history.data.nurse } } } };
    REQUIRE(history.data.write([&](domain::EventId event) {
        return history.data.consultations.add(record, history.data.nurse, event);
    }));
    const auto goal = *history.data.goals.byUid(record.goals.front().uid).value();

    // Past the use case, as a fault of ours would.
    REQUIRE(history.data.write([&](domain::EventId event) {
        return history.data.goals.addVersion(goal.id, goal.version, goal.content,
            domain::GoalLifecycle::Completed, domain::GoalAchievement::Achieved, history.data.now(),
            event);
    }));

    const auto ends = history.ends();
    REQUIRE(ends.size() == 2);
    CHECK(ends[0].kind == LooseEnd::Kind::CallOfEndedGoal);
    CHECK(ends[1].kind == LooseEnd::Kind::PromiseOfEndedGoal);
}
