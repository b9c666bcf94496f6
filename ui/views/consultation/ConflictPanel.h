// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rooftree::ui {

class Button;
class PlainLabel;

/// Two texts for one goal, side by side: what is typed here, and what somebody else saved
/// meanwhile. Neither is lost by either answer (HZ-07). Hidden until it asks.
class ConflictPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    /// One side: the goal and why it matters, as they were written.
    struct Side {
        QString words;
        QString why;
    };

    /// `whoAndWhen` is "Dr Patel at 10:42", empty when it is not known.
    void ask(const Side& mine, const Side& theirs, const QString& whoAndWhen);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();

private:
    struct Column {
        QWidget* widget = nullptr;
        PlainLabel* title = nullptr;
        PlainLabel* words = nullptr;
        PlainLabel* why = nullptr;
        Button* take = nullptr;
    };

    [[nodiscard]] Column makeColumn(const QString& title, const QString& act, const QString& name);
    static void fill(const Column& column, const Side& side);

    PlainLabel* m_sentence = nullptr;
    Column m_mine;
    Column m_theirs;
};

}
