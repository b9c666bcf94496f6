// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/goals/ActionFates.h"

#include "presentation/goals/PlanActionWords.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::ActionFate;

    QString tr(const char* words) { return QCoreApplication::translate("actions", words); }

}

Fates fatesOf(const std::vector<domain::PlanAction>& open, const Fates& chosen, bool isAchieved)
{
    Fates fates;
    for (const auto& action : open) {
        auto fate = domain::usualFate(action, isAchieved);
        const auto found = std::find_if(chosen.begin(), chosen.end(),
            [&action](const ActionFate& each) { return each.action == action.id; });
        if (found != chosen.end())
            fate = { action.id, action.version, found->kind, found->goal, found->reason };
        fates.push_back(std::move(fate));
    }
    return fates;
}

QString promiserWords(const domain::PlanAction& action)
{
    const auto when = byWhen(action.content);
    const auto who = ownerWords(action);
    return when.isEmpty() ? who : u"%1, %2"_s.arg(who, when);
}

QString label(ActionFate::Kind kind)
{
    switch (kind) {
    case ActionFate::Kind::Keep:
        return tr("Keep it, without the goal");
    case ActionFate::Kind::Move:
        return tr("Move it to");
    case ActionFate::Kind::Done:
        return tr("It is done");
    case ActionFate::Kind::GiveUp:
        break;
    }
    return tr("Give it up, because");
}

QJsonArray save(const Fates& chosen)
{
    QJsonArray kept;
    for (const auto& fate : chosen)
        kept.append(QJsonObject { { u"action"_s, fate.action.value() },
            { u"kind"_s, domain::toWord(fate.kind) },
            { u"goal"_s, fate.goal ? QJsonValue(fate.goal->value()) : QJsonValue() },
            { u"reason"_s, fate.reason } });
    return kept;
}

Fates restoredFates(const QJsonArray& kept)
{
    Fates chosen;
    for (const auto& each : kept) {
        const auto line = each.toObject();
        const auto kind = domain::actionFateFromWord(line.value("kind"_L1).toString());
        const auto goal = line.value("goal"_L1).toInteger();
        if (!kind)
            continue;
        chosen.push_back({ domain::PlanActionId(line.value("action"_L1).toInteger()),
            domain::RowVersion::first(), *kind,
            goal == 0 ? std::nullopt : std::optional(domain::GoalId(goal)),
            line.value("reason"_L1).toString() });
    }
    return chosen;
}

}
