// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/SmartTicksRow.h"

#include "theme/Spacing.h"
#include "widgets/FlowLayout.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

SmartTicksRow::SmartTicksRow(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(space(3), this);
    const QString words[kTicks] = { tr("a clear act"), tr("how much"), tr("believed in"),
        tr("it matters"), tr("start and review") };
    for (std::size_t at = 0; at < kTicks; ++at) {
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space(1));
        m_icons[at] = new IconLabel;
        m_words[at] = new PlainLabel(words[at], TextRole::Muted);
        m_words[at]->setWordWrap(false);
        row->addWidget(m_icons[at]);
        row->addWidget(m_words[at]);
        flow->addWidget(pair);
    }
    show({});
}

void SmartTicksRow::show(const domain::SmartTicks& ticks)
{
    const bool values[kTicks]
        = { ticks.specific, ticks.measurable, ticks.achievable, ticks.relevant, ticks.timed };
    QStringList there;
    for (std::size_t at = 0; at < kTicks; ++at) {
        m_icons[at]->setDrawing(values[at] ? u"check"_s : u"dot"_s,
            values[at] ? ColourRole::Success : ColourRole::Muted);
        if (values[at])
            there.append(m_words[at]->text());
    }
    setAccessibleName(there.isEmpty() ? tr("The plan has no ticks yet")
                                      : tr("The plan has: %1").arg(there.join(u", "_s)));
}

}
