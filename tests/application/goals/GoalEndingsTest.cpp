// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followup/Calls.h"
#include "application/goals/EndGoal.h"
#include "catch_compat.h"
#include "composition/Practice.h"
#include "storage/goals/SqlPlanActionRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::ActionFate;
using domain::SaveKey;
using test::engines;
using test::TestPractice;

namespace {

/// A goal for which two people promised something, and another goal.
struct Ending {
    explicit Ending(storage::Engine engine) : data(engine)
    {
        goal = agree(u"walk to the shop"_s, { u"buy shoes"_s, u"send the leaflet"_s });
        other = agree(u"sleep through"_s, {});
        followUp = openCallOf(goal);
    }

    domain::GoalId agree(const QString& words, const QStringList& promised)
    {
        auto record = data.record();
        record.goals = { data.agreedGoal(words) };
        for (const auto& each : promised) {
            const bool isMine = each == u"send the leaflet";
            const auto owner = isMine ? domain::ActionOwner { data.nurse } : domain::ActionOwner {};
            record.actions.push_back({ QUuid::createUuid(), { each, owner } });
        }
        REQUIRE(data.write([&](domain::EventId event) {
            return data.consultations.add(record, data.nurse, event);
        }));
        const auto found = data.goals.byUid(record.goals.front().uid).value();
        REQUIRE(found);
        return found->id;
    }

    domain::FollowUpId openCallOf(domain::GoalId of)
    {
        const auto rows = data.followUps.open(app::CallScope::Everybody, {}).value();
        for (const auto& row : rows) {
            if (row.followUp.goal == of)
                return row.followUp.id;
        }
        FAIL("no open call");
        return domain::FollowUpId(0);
    }

    [[nodiscard]] std::vector<domain::PlanAction> open()
    {
        return actions.openOfGoal(goal).value();
    }

    [[nodiscard]] ActionFate fate(int at, ActionFate::Kind kind)
    {
        const auto all = open();
        const auto& action = all.at(static_cast<std::size_t>(at));
        return { action.id, action.version, kind };
    }

    template <Action A> [[nodiscard]] auto proof(domain::PatientId about) const
    {
        return test::openGate()
            .allow<A>({ data.nurse, domain::Role::Clinician, u"Jo"_s, u"desk 1"_s }, { about })
            .value();
    }

    domain::Result<app::SaveOutcome> end(std::vector<ActionFate> fates, bool isAchieved = true)
    {
        return practice->services().endGoal.run(proof<Action::WriteConsultation>(data.patient),
            SaveKey::make(),
            { goal, data.goals.find(goal)->version, isAchieved, std::move(fates) });
    }

    domain::Result<app::SaveOutcome> endByCall(std::vector<ActionFate> fates)
    {
        app::Calls::Contact contact { { QUuid::createUuid(), followUp, data.now() }, {},
            QUuid::createUuid(), std::move(fates) };
        contact.attempt.outcome = domain::AttemptOutcome::Spoke;
        contact.attempt.nextStep = domain::NextStep::EndNotAchieved;
        return practice->services().calls.record(
            proof<Action::RecordContact>(data.patient), SaveKey::make(), contact);
    }

    [[nodiscard]] int number(const char* sql)
    {
        auto rows = data.database->query({ sql, "i" }, {});
        REQUIRE(rows.next());
        return rows.row().number();
    }

    TestPractice data;
    storage::SqlPlanActionRepository actions { *data.database };
    app::SilentPublisher publisher;
    std::unique_ptr<composition::Practice> practice
        = composition::Practice::open(data.database.url(), storage::OpenMode::Existing,
            data.database.clock, publisher, { app::PasswordHasher::Cost::Cheapest, true })
              .value();
    domain::GoalId goal { 0 };
    domain::GoalId other { 0 };
    domain::FollowUpId followUp { 0 };
};

}

TEST_CASE("what is promised in a visit is for the goal of that visit", "[application][goals]")
{
    Ending visit(GENERATE(from_range(engines())));

    CHECK(visit.open().size() == 2);
    CHECK(visit.actions.openOfGoal(visit.other)->empty());
    const auto calls = visit.data.followUps.open(app::CallScope::Everybody, {}).value();
    for (const auto& call : calls) {
        const bool isFirst = call.followUp.goal == visit.goal;
        CHECK(call.promised.size() == (isFirst ? 2 : 0));
        REQUIRE(call.otherGoals.size() == 1);
        CHECK(call.otherGoals.front().goal == (isFirst ? visit.other : visit.goal));
    }
}

TEST_CASE(
    "a goal that ends takes a fate for each of its open actions along", "[application][goals]")
{
    Ending visit(GENERATE(from_range(engines())));
    using Kind = ActionFate::Kind;
    auto gone = visit.fate(1, Kind::GiveUp);
    gone.reason = u"the leaflet is out of print"_s;

    REQUIRE(visit.end({ visit.fate(0, Kind::Done), gone }));

    CHECK(visit.open().empty());
    const auto ended = visit.data.goals.find(visit.goal).value();
    CHECK_FALSE(ended.isOpen());
    CHECK(ended.achievement == domain::GoalAchievement::Achieved);
    CHECK(visit.number("SELECT count(*) FROM plan_action WHERE is_open = 0 AND given_up_reason "
                       "= 'the leaflet is out of print'")
        == 1);
    CHECK(visit.number("SELECT count(*) FROM plan_action WHERE is_open = 0 AND given_up_reason "
                       "IS NULL")
        == 1);
    // Nobody is called about it any more, and all of it is one event.
    CHECK_FALSE(visit.data.followUps.find(visit.followUp)->isOpen);
    CHECK(visit.number("SELECT count(DISTINCT e) FROM (SELECT saved_in AS e FROM plan_action "
                       "UNION ALL SELECT saved_in FROM goal WHERE version > 1) x")
        == 1);
}

TEST_CASE("an action is moved to another goal, or kept without one", "[application][goals]")
{
    Ending visit(GENERATE(from_range(engines())));
    using Kind = ActionFate::Kind;
    auto moved = visit.fate(0, Kind::Move);
    moved.goal = visit.other;

    REQUIRE(visit.end({ moved, visit.fate(1, Kind::Keep) }, false));

    const auto others = visit.actions.openOfGoal(visit.other).value();
    REQUIRE(others.size() == 1);
    CHECK(others.front().content.words == u"buy shoes"_s);
    CHECK(visit.number("SELECT count(*) FROM plan_action WHERE is_open = 1 AND goal_id IS NULL")
        == 1);
    CHECK(visit.data.goals.find(visit.goal)->achievement == domain::GoalAchievement::NotAchieved);
}

TEST_CASE("hz04 c8 a goal does not end while something of it has no fate",
    "[application][goals][hz04][hz04_c8]")
{
    Ending visit(GENERATE(from_range(engines())));

    const auto refused = visit.end({ visit.fate(0, ActionFate::Kind::Keep) });

    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"goal.open-actions"_s);
    CHECK(refused.error().field == u"openActions"_s);
    CHECK(visit.data.goals.find(visit.goal)->isOpen());
    CHECK(visit.open().size() == 2);
}

TEST_CASE(
    "who gives something up says why, and moves it to a goal that is open", "[application][goals]")
{
    Ending visit(GENERATE(from_range(engines())));
    using Kind = ActionFate::Kind;

    CHECK(visit.end({ visit.fate(0, Kind::GiveUp), visit.fate(1, Kind::Keep) }).error().detail
        == u"action.no-reason"_s);
    CHECK(visit.end({ visit.fate(0, Kind::Move), visit.fate(1, Kind::Keep) }).error().detail
        == u"action.no-goal"_s);
    auto same = visit.fate(0, Kind::Move);
    same.goal = visit.goal;
    CHECK(visit.end({ same, visit.fate(1, Kind::Keep) }).error().detail == u"action.other-goal"_s);
    CHECK(visit.open().size() == 2);
    CHECK(visit.data.goals.find(visit.goal)->isOpen());
}

TEST_CASE("a call that ends a goal asks about its open actions as well", "[application][goals]")
{
    Ending visit(GENERATE(from_range(engines())));
    using Kind = ActionFate::Kind;

    const auto refused = visit.endByCall({});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"goal.open-actions"_s);
    // Nothing of the call is kept without it.
    CHECK(visit.data.followUps.attempts(visit.followUp)->empty());

    REQUIRE(visit.endByCall({ visit.fate(0, Kind::Done), visit.fate(1, Kind::Keep) }));
    CHECK(visit.data.followUps.attempts(visit.followUp)->size() == 1);
    CHECK(visit.open().size() == 0);
    CHECK(visit.data.goals.find(visit.goal)->lifecycle == domain::GoalLifecycle::Cancelled);
}

TEST_CASE("a goal of another patient is not ended", "[application][goals][hz01]")
{
    Ending visit(GENERATE(from_range(engines())));
    const auto stranger = visit.data.addPatient(u"Brown"_s);

    const auto refused = visit.practice->services().endGoal.run(
        visit.proof<Action::WriteConsultation>(stranger), SaveKey::make(),
        { visit.other, visit.data.goals.find(visit.other)->version, true, {} });

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == domain::ErrorKind::Denied);
    CHECK(visit.data.goals.find(visit.other)->isOpen());
}

TEST_CASE("a goal ends once", "[application][goals]")
{
    Ending visit(GENERATE(from_range(engines())));
    using Kind = ActionFate::Kind;
    REQUIRE(visit.end({ visit.fate(0, Kind::Keep), visit.fate(1, Kind::Keep) }));

    CHECK(visit.end({}).error().detail == u"goal.ended-already"_s);
}
