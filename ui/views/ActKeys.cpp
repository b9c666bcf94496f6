// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ActKeys.h"

#include "presentation/acts/Acts.h"

#include <QAction>

namespace rooftree::ui {

QAction* bindAct(
    QWidget& where, const QString& id, std::function<void()> run, Qt::ShortcutContext reach)
{
    const auto* act = presentation::findAct(id);
    Q_ASSERT(act);
    auto* action = new QAction(&where);
    action->setObjectName(id);
    QList<QKeySequence> keys;
    for (const auto& key : act->keys)
        keys << QKeySequence(key);
    action->setShortcuts(keys);
    action->setShortcutContext(reach);
    where.addAction(action);
    QObject::connect(action, &QAction::triggered, &where, std::move(run));
    return action;
}

std::vector<QAction*> actsInSight(const QWidget& window)
{
    std::vector<QAction*> found;
    const auto actions = window.findChildren<QAction*>();
    for (auto* action : actions) {
        const auto* where = qobject_cast<QWidget*>(action->parent());
        const bool isInSight = where && where->isVisible() && where->window() == &window;
        if (isInSight && presentation::findAct(action->objectName()))
            found.push_back(action);
    }
    return found;
}

}
