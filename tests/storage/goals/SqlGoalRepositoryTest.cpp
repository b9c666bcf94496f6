// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/goals/SqlGoalRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using domain::EventId;
using domain::GoalAchievement;
using domain::GoalLifecycle;
using test::engines;
using test::TestPractice;

namespace {

domain::Goal agree(TestPractice& practice, const QString& words)
{
    auto record = practice.record();
    record.goals = { practice.agreedGoal(words) };
    REQUIRE(practice.write(
        [&](EventId event) { return practice.consultations.add(record, practice.nurse, event); }));
    return *practice.goals.byUid(record.goals[0].uid).value();
}

}

TEST_CASE("a goal's versions stay readable, none overwritten", "[storage][goals][hz11_c3]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto goal = agree(practice, u"walk to the shop"_s);
    auto content = goal.content;
    content.words = domain::GoalText::parse(u"walk to the park"_s).value();

    const auto version = practice.write([&](EventId event) {
        return practice.goals.addVersion(goal.id, goal.version, content, GoalLifecycle::Completed,
            GoalAchievement::Achieved, practice.now(), event);
    });

    REQUIRE(version.has_value());
    CHECK(version->value() == 2);
    const auto now = practice.goals.find(goal.id);
    CHECK(now->content == content);
    CHECK(now->lifecycle == GoalLifecycle::Completed);
    CHECK(now->achievement == GoalAchievement::Achieved);
    const auto history = practice.goals.history(goal.id);
    REQUIRE(history->size() == 2);
    QStringList words;
    for (const auto& each : *history)
        words.append(each.content.words.toString());
    CHECK(words.contains(u"walk to the shop"_s));
    CHECK(words.contains(u"walk to the park"_s));
}

TEST_CASE("a stale version of a goal is a conflict", "[storage][goals][hz07_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto goal = agree(practice, u"walk"_s);
    const auto move = [&](domain::GoalId id) {
        return practice.write([&](EventId event) {
            return practice.goals.addVersion(id, goal.version, goal.content, GoalLifecycle::OnHold,
                goal.achievement, practice.now(), event);
        });
    };
    REQUIRE(move(goal.id).has_value());

    const auto stale = move(goal.id);
    const auto unknown = move(domain::GoalId(4711));

    REQUIRE(!stale);
    CHECK(stale.error().detail == u"goal.changed"_s);
    REQUIRE(!unknown);
    CHECK(unknown.error().kind == ErrorKind::NotFound);
    CHECK(practice.goals.find(goal.id)->version.value() == 2);
}
