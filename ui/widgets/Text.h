// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

namespace rooftree::ui {

/// `text` between Unicode isolates, so that a name written right to left leaves the words around it
/// in place.
[[nodiscard]] QString isolated(const QString& text);

/// `text` for a button or tab: its & shows as an & and makes no shortcut.
[[nodiscard]] QString withoutMnemonic(const QString& text);

/// A tooltip that shows `text` letter by letter; Qt would guess HTML from the words.
void setPlainToolTip(QWidget& widget, const QString& text);

/// The same, at once at `at` of the screen.
void showPlainToolTip(QPoint at, const QString& text, QWidget& widget);

}
