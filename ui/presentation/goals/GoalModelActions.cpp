// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what beside the step, while it is being agreed.
#include "presentation/goals/GoalModel.h"

#include <algorithm>
#include <utility>

namespace rooftree::presentation {

void GoalModel::setActionWords(const QString& words)
{
    m_draft.nextAction.content.words = words;
    Q_EMIT changed();
}

void GoalModel::setActionOwner(const domain::ActionOwner& owner)
{
    m_draft.nextAction.content.owner = owner;
    Q_EMIT changed();
}

void GoalModel::setActionDue(std::optional<QDate> date)
{
    auto& content = m_draft.nextAction.content;
    content.due = date;
    if (date)
        content.isAtNextVisit = false;
    Q_EMIT changed();
}

void GoalModel::setActionAtNextVisit(bool isAtNextVisit)
{
    auto& content = m_draft.nextAction.content;
    content.isAtNextVisit = isAtNextVisit;
    if (isAtNextVisit)
        content.due.reset();
    Q_EMIT changed();
}

void GoalModel::addAction()
{
    if (m_draft.nextAction.content.words.trimmed().isEmpty())
        return;
    m_draft.actions.push_back(
        std::exchange(m_draft.nextAction, domain::NewPlanAction { QUuid::createUuid(), {} }));
    Q_EMIT changed();
}

void GoalModel::removeAction(const QUuid& uid)
{
    auto& actions = m_draft.actions;
    const auto found = std::find_if(
        actions.begin(), actions.end(), [&uid](const auto& each) { return each.uid == uid; });
    if (found == actions.end())
        return;
    const auto at = found - actions.begin();
    const auto gone = *found;
    actions.erase(found);
    Q_EMIT changed();
    Q_EMIT undoable(tr("A line of who does what is gone."), [this, gone, at] {
        auto& now = m_draft.actions;
        now.insert(now.begin() + std::min<std::ptrdiff_t>(at, std::ssize(now)), gone);
        Q_EMIT changed();
    });
}

}
