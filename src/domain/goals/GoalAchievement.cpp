// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/GoalAchievement.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<GoalAchievement, 9> kWords { { { GoalAchievement::InProgress, u"in-progress" },
        { GoalAchievement::Improving, u"improving" }, { GoalAchievement::Worsening, u"worsening" },
        { GoalAchievement::NoChange, u"no-change" }, { GoalAchievement::Achieved, u"achieved" },
        { GoalAchievement::Sustaining, u"sustaining" },
        { GoalAchievement::NotAchieved, u"not-achieved" },
        { GoalAchievement::NoProgress, u"no-progress" },
        { GoalAchievement::NotAttainable, u"not-attainable" } } };

}

QString toWord(GoalAchievement value) { return kWords.word(value); }

std::optional<GoalAchievement> goalAchievementFromWord(QStringView word)
{
    return kWords.value(word);
}

}
