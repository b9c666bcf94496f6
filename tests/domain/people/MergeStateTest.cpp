// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/MergeState.h"

#include "catch_compat.h"

using namespace rooftree::domain;

TEST_CASE("a merge is proposed, done, asked to be undone and undone", "[domain][people][merge]")
{
    auto state = MergeState::Proposed;
    for (const auto step : { MergeStep::Approve, MergeStep::Propose, MergeStep::Approve }) {
        const auto next = after(state, step);
        REQUIRE(next);
        state = *next;
    }
    CHECK(state == MergeState::Undone);
}

TEST_CASE("refusing or withdrawing an undo leaves the records merged", "[domain][people][merge]")
{
    CHECK(after(MergeState::UndoProposed, MergeStep::Refuse) == MergeState::Done);
    CHECK(after(MergeState::UndoProposed, MergeStep::Withdraw) == MergeState::Done);
    CHECK(isMerged(MergeState::UndoProposed));
}

TEST_CASE("a merge that is over is over", "[domain][people][merge]")
{
    for (const auto state : { MergeState::Refused, MergeState::Withdrawn, MergeState::Undone }) {
        for (const auto step :
            { MergeStep::Propose, MergeStep::Refuse, MergeStep::Withdraw, MergeStep::Approve })
            CHECK(!after(state, step));
        CHECK(!isMerged(state));
        CHECK(!isWaiting(state));
    }
    CHECK(!after(MergeState::Done, MergeStep::Approve));
}
