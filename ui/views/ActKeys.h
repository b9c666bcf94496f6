// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QAction;

namespace rooftree::ui {

/// Ties an act of the list to what does it: its keys do it from now on while `where` can be seen,
/// and the palette offers it. The only way to a shortcut, so that the list is whole.
QAction* bindAct(QWidget& where, const QString& id, std::function<void()> run,
    Qt::ShortcutContext reach = Qt::WindowShortcut);

/// The acts that somebody in this window could do now by their keys.
[[nodiscard]] std::vector<QAction*> actsInSight(const QWidget& window);

}
