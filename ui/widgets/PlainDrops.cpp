// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PlainDrops.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

namespace rooftree::ui {
namespace {

    /// Of an editor the part that is scrolled is dropped on.
    bool isTextField(const QObject* object)
    {
        return qobject_cast<const QLineEdit*>(object)
            || qobject_cast<const QPlainTextEdit*>(object->parent());
    }

    bool isDrop(QEvent::Type type)
    {
        return type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
    }

    bool isWordsOnly(const QMimeData& dragged)
    {
        return dragged.hasText() && !dragged.hasUrls() && !dragged.hasImage();
    }

}

bool PlainDrops::eventFilter(QObject* watched, QEvent* event)
{
    if (!isDrop(event->type()) || !isTextField(watched))
        return QObject::eventFilter(watched, event);
    const auto* dragged = static_cast<QDropEvent*>(event)->mimeData();
    if (dragged != nullptr && isWordsOnly(*dragged))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

}
