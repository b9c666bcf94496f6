// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace rooftree::ui {

/// Where a new line of the agenda is typed: Enter makes it the clinician's, Shift+Enter the
/// patient's. Whose it is must not depend on whether a list of suggestions hangs open, and that
/// list hands its keys to the line itself, past every event filter.
class AgendaAddLine final : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void mineEntered();
    void theirsEntered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}
