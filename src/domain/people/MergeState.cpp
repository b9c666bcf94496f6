// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/MergeState.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<MergeState, 6> kStates { { { MergeState::Proposed, u"proposed" },
        { MergeState::Refused, u"refused" }, { MergeState::Withdrawn, u"withdrawn" },
        { MergeState::Done, u"done" }, { MergeState::UndoProposed, u"undo-proposed" },
        { MergeState::Undone, u"undone" } } };

    constexpr Words<MergeStep, 4> kSteps { { { MergeStep::Propose, u"propose" },
        { MergeStep::Refuse, u"refuse" }, { MergeStep::Withdraw, u"withdraw" },
        { MergeStep::Approve, u"approve" } } };

}

std::optional<MergeState> after(MergeState state, MergeStep step)
{
    switch (state) {
    case MergeState::Proposed:
        if (step == MergeStep::Approve)
            return MergeState::Done;
        if (step == MergeStep::Propose)
            return std::nullopt;
        return step == MergeStep::Refuse ? MergeState::Refused : MergeState::Withdrawn;
    case MergeState::Done:
        return step == MergeStep::Propose ? std::optional(MergeState::UndoProposed) : std::nullopt;
    case MergeState::UndoProposed:
        if (step == MergeStep::Approve)
            return MergeState::Undone;
        return step == MergeStep::Propose ? std::nullopt : std::optional(MergeState::Done);
    case MergeState::Refused:
    case MergeState::Withdrawn:
    case MergeState::Undone:
        return std::nullopt;
    }
    return std::nullopt;
}

QString toWord(MergeState value) { return kStates.word(value); }

std::optional<MergeState> mergeStateFromWord(QStringView word) { return kStates.value(word); }

QString toWord(MergeStep value) { return kSteps.word(value); }

std::optional<MergeStep> mergeStepFromWord(QStringView word) { return kSteps.value(word); }

}
