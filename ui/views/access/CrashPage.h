// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/access/AccessPage.h"

class QPlainTextEdit;

namespace rooftree::ui {

class Button;

/// Before the practice is opened, when the program ended by a fault last time: what is known of it,
/// to be read and given on by hand. Nothing is sent.
class CrashPage final : public AccessPage {
    Q_OBJECT

public:
    /// `when`: "24 Nov 2026, 10:20".
    CrashPage(const QString& when, const QString& report, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// The report has been seen and is to go.
    void goOnRequested();

protected:
    /// Enter goes on, from the button as from the page.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout(const QString& when, const QString& report);
    void copy();

    QPlainTextEdit* m_report = nullptr;
    Button* m_goOn = nullptr;
    Button* m_copy = nullptr;
};

}
