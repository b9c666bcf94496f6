// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/NextStep.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace rooftree::ui {
namespace {

    bool isTypingElsewhere(const QWidget& page)
    {
        const auto* focused = QApplication::focusWidget();
        return focused && !page.isAncestorOf(focused)
            && focused->testAttribute(Qt::WA_InputMethodEnabled);
    }

    void reveal(QWidget* step)
    {
        for (auto* above = step->parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(step, 0, area->viewport()->height() / 3);
        }
    }

}

void offerNextStep(QWidget& page, std::initializer_list<QWidget*> steps)
{
    if (!page.isVisible() || isTypingElsewhere(page))
        return;
    const auto* step = std::find_if(steps.begin(), steps.end(),
        [](const QWidget* each) { return each->isVisible() && each->isEnabled(); });
    if (step == steps.end())
        return;
    (*step)->setFocus(Qt::OtherFocusReason);
    // When what was just shown has its place.
    QTimer::singleShot(0, *step, [step = *step] { reveal(step); });
}

}
