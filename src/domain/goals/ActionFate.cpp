// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/ActionFate.h"

#include "domain/common/Text.h"
#include "domain/common/Words.h"

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    using Kind = ActionFate::Kind;

    constexpr Words<Kind, 4> kWords { { { Kind::Keep, u"keep" }, { Kind::Move, u"move" },
        { Kind::Done, u"done" }, { Kind::GiveUp, u"give-up" } } };

}

QString toWord(ActionFate::Kind value) { return kWords.word(value); }

std::optional<ActionFate::Kind> actionFateFromWord(QStringView word) { return kWords.value(word); }

Result<void> validate(const ActionFate& fate)
{
    if (fate.kind == Kind::Move && !fate.goal)
        return fail(ErrorKind::Validation, u"openActions"_s, u"action.no-goal"_s);
    if (fate.kind != Kind::GiveUp)
        return {};
    const auto reason = cleanLine(fate.reason, kLineLimit, u"openActions"_s);
    if (!reason)
        return failure(reason);
    if (reason->isEmpty())
        return fail(ErrorKind::Validation, u"openActions"_s, u"action.no-reason"_s);
    return {};
}

ActionFate usualFate(const PlanAction& action, bool isAchieved)
{
    const bool isDone = isAchieved && action.content.owner.isPatient();
    return { action.id, action.version, isDone ? Kind::Done : Kind::Keep };
}

}
