// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/AgendaAddLine.h"

#include <QKeyEvent>

namespace rooftree::ui {

void AgendaAddLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT theirsEntered();
    else
        Q_EMIT mineEntered();
    event->accept();
}

}
