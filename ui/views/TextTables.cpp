// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/TextTables.h"

#include "theme/Spacing.h"

#include <QTextTable>

namespace rooftree::ui {

void dressTables(QTextDocument& document)
{
    const auto frames = document.rootFrame()->childFrames();
    for (auto* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        auto format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(space(1));
        format.setTopMargin(space(2));
        format.setBottomMargin(space(2));
        table->setFormat(format);
    }
}

}
