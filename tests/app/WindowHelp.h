// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch_compat.h"
#include "widgets/StatusChip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace rooftree::testing {

/// Shows `window` at the smallest size we promise and gives it the keyboard.
inline void showActive(QWidget& window, QSize size = { 1366, 768 })
{
    window.resize(size);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    // A size that follows from a width asks for another round of layout, and that for one more.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

/// The widget called `name`; the test fails without it.
template <class Widget = QWidget> Widget* named(const QWidget& window, const QString& name)
{
    auto* found = window.findChild<Widget*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

/// Every word that can be seen in `window` now: labels, buttons, fields, lists and tables.
inline QString visibleText(const QWidget& window)
{
    QStringList words;
    const auto widgets = window.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            words << edit->text();
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            words << text->toPlainText();
        else if (const auto* chip = qobject_cast<const ui::StatusChip*>(widget))
            words << chip->accessibleName();
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    words << view->model()->index(row, column).data().toString();
            }
        }
    }
    return words.join(u'\n');
}

}
