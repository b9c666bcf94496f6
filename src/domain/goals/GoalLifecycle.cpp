// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/GoalLifecycle.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<GoalLifecycle, 9> kWords { { { GoalLifecycle::Proposed, u"proposed" },
        { GoalLifecycle::Planned, u"planned" }, { GoalLifecycle::Accepted, u"accepted" },
        { GoalLifecycle::Active, u"active" }, { GoalLifecycle::OnHold, u"on-hold" },
        { GoalLifecycle::Completed, u"completed" }, { GoalLifecycle::Cancelled, u"cancelled" },
        { GoalLifecycle::EnteredInError, u"entered-in-error" },
        { GoalLifecycle::Rejected, u"rejected" } } };

}

QString toWord(GoalLifecycle value) { return kWords.word(value); }

std::optional<GoalLifecycle> goalLifecycleFromWord(QStringView word) { return kWords.value(word); }

}
