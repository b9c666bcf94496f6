// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/TextShortcut.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QKeyEvent;

namespace rooftree::ui {

/// What the keyboard does in a text field beside typing. Tab behind ";walk" writes the text out
/// that somebody keeps under these letters, and goes to its stops; elsewhere Tab is Tab. Ctrl+Z
/// stays the field's own while it has something to take back, and is the page's otherwise.
class TextExpander final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setShortcuts(std::vector<domain::TextShortcut> shortcuts);
    /// From now on in this one; nothing happens in what is no text field.
    void attend(QWidget* editor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Field;

    /// A stop by what stands from it to the end: typing before it does not move it.
    struct Stop {
        QString rest;
        int length = 0;
    };

    bool onTab(Field& field);
    bool expand(Field& field);
    bool goToStop(Field& field);

    std::vector<domain::TextShortcut> m_shortcuts;
    QPointer<QWidget> m_editor; ///< whose stops they are
    std::vector<Stop> m_stops;
};

}
