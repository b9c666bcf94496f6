// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/DemoStrip.h"

#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "theme/Tone.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

DemoStrip::DemoStrip(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"demoStrip"_s);
    setProperty("strip", toneName(Tone::Warning));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(1), space(4), space(1));
    row->setSpacing(space(2));
    row->addWidget(new IconLabel(iconName(Tone::Warning), wordRole(Tone::Warning), 1.0));
    row->addWidget(
        new PlainLabel(tr("DEMO: everybody in this practice is invented."), TextRole::Strong), 1);
}

}
