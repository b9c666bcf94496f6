// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::domain {

/// Where the merging of two records stands. Both ways need a second person: making one record of
/// two, and taking it back.
enum class MergeState { Proposed, Refused, Withdrawn, Done, UndoProposed, Undone };

/// What somebody did about a merge.
enum class MergeStep { Propose, Refuse, Withdraw, Approve };

/// The records are one.
[[nodiscard]] constexpr bool isMerged(MergeState state)
{
    return state == MergeState::Done || state == MergeState::UndoProposed;
}

/// Somebody else has to look at it.
[[nodiscard]] constexpr bool isWaiting(MergeState state)
{
    return state == MergeState::Proposed || state == MergeState::UndoProposed;
}

/// Where a step leads from a state; nothing when it cannot be done there. A merge that was undone,
/// refused or withdrawn is over; whoever wants it again proposes a new one.
[[nodiscard]] std::optional<MergeState> after(MergeState state, MergeStep step);

[[nodiscard]] QString toWord(MergeState value);
[[nodiscard]] std::optional<MergeState> mergeStateFromWord(QStringView word);
[[nodiscard]] QString toWord(MergeStep value);
[[nodiscard]] std::optional<MergeStep> mergeStepFromWord(QStringView word);

}
