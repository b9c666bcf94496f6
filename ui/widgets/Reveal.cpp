// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Reveal.h"

#include "theme/Spacing.h"

#include <QScrollArea>
#include <QTimer>

namespace rooftree::ui {
namespace {

    void reveal(QWidget& widget)
    {
        for (auto* around = widget.parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(&widget, 0, space(4));
        }
    }

}

void revealLater(QWidget& widget)
{
    QTimer::singleShot(0, &widget, [&widget] { reveal(widget); });
}

}
