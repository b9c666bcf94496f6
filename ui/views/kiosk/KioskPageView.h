// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace rooftree::ui {

class PlainLabel;

/// One page of the kiosk: a question as heading, a quiet line of help, and the answer below, which
/// scrolls when large text needs more room than there is.
class KioskPageView : public QWidget {
    Q_OBJECT

public:
    explicit KioskPageView(
        const QString& question, const QString& help = QString(), QWidget* parent = nullptr);

    /// Puts the keyboard where the answer starts.
    virtual void focusFirst();

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    [[nodiscard]] QScrollArea* scroller() const { return m_scroller; }

    /// A widget under the scrolling part, always in sight: the keyboard.
    void addFooter(QWidget* widget);
    /// Says something under the question; empty takes it away.
    void say(const QString& sentence);

private:
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_body = nullptr;
    QScrollArea* m_scroller = nullptr;
    PlainLabel* m_said = nullptr;
};

}
