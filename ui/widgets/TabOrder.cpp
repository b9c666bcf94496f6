// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabOrder.h"

#include <algorithm>

namespace rooftree::ui {
namespace {

    bool isAmong(const QWidgetList& members, const QWidget* widget)
    {
        return std::any_of(members.begin(), members.end(), [widget](const QWidget* member) {
            return member == widget || member->isAncestorOf(widget);
        });
    }

    /// `member`, and what in it takes the keyboard.
    QWidgetList stopsOf(QWidget* member)
    {
        QWidgetList stops { member };
        for (auto* each = member->nextInFocusChain(); each != member;
             each = each->nextInFocusChain()) {
            if (member->isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
                stops.append(each);
        }
        return stops;
    }

}

void putBeforeInTabOrder(QWidget& next, const QWidgetList& members)
{
    // setTabOrder() leaves alone whatever takes no keyboard.
    auto* before = next.previousInFocusChain();
    while (before != &next && (before->focusPolicy() == Qt::NoFocus || isAmong(members, before)))
        before = before->previousInFocusChain();
    for (auto* member : members) {
        const auto stops = stopsOf(member);
        for (auto* each : stops) {
            QWidget::setTabOrder(before, each);
            before = each;
        }
    }
}

}
