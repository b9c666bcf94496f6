// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace rooftree::ui {

/// Makes a group of widgets one stop of the Tab key, in which arrow keys, Home and End move.
/// Left and Right follow the writing direction.
class RovingFocus final : public QObject {
    Q_OBJECT

public:
    explicit RovingFocus(QWidget* group);

    /// Adds `member` at the end; the first added is where Tab arrives.
    void add(QWidget* member);
    void clear();

    /// Makes `member` the one where Tab arrives, without moving the focus.
    void setStop(QWidget* member);

    [[nodiscard]] QWidget* stop() const { return m_stop; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveBy(QWidget* from, int step);
    void moveTo(QWidget* member);

    QWidget* m_group;
    QList<QWidget*> m_members;
    QPointer<QWidget> m_stop;
};

}
