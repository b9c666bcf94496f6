// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskOrderPage.h"

#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"
#include "widgets/WrappingButton.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

KioskOrderPage::KioskOrderPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("Which matter most?"), {}, parent)
    , m_model(model)
{
    m_next = new PlainLabel(QString());
    m_next->setObjectName(u"nextRankLabel"_s);
    body()->addWidget(m_next);
    for (const auto& topic : m_model.answers().topics()) {
        auto* row = new WrappingButton;
        row->setObjectName(u"orderButton%1"_s.arg(m_rows.size()));
        row->setCheckable(true);
        row->setLeastHeight(millimetres(17));
        body()->addWidget(row);
        m_rows.push_back(row);
        connect(row, &WrappingButton::clicked, this, [this, uid = topic.uid] {
            m_model.tapRank(uid);
            refresh(); // also when all places are taken and nothing changed
            Q_EMIT cameUp({ m_next->text() });
        });
    }
    body()->addStretch();
    refresh();
}

// Not the topics: these are what this patient has chosen or written.
QStringList KioskOrderPage::spoken() const
{
    return KioskPageView::spoken() + QStringList { m_next->text() };
}

void KioskOrderPage::refresh()
{
    const auto& topics = m_model.answers().topics();
    int taken = 0;
    for (std::size_t at = 0; at < m_rows.size() && at < topics.size(); ++at) {
        const auto& topic = topics[at];
        const auto words = m_model.language().words(topic.topic, topic.words);
        m_rows[at]->setChecked(topic.rank.has_value());
        m_rows[at]->setWords(
            topic.rank ? tr("Number %1: %2").arg(QString::number(*topic.rank), words) : words);
        taken += topic.rank ? 1 : 0;
    }
    const auto most = std::min(m_model.ranks(), static_cast<int>(topics.size()));
    if (taken >= most)
        m_next->setText(tr("Done. Tap one again to change the order."));
    else if (taken == 0)
        m_next->setText(tr("Tap the one that matters most. Then tap the next."));
    else
        m_next->setText(tr("Now tap number %1. You can stop here too.").arg(taken + 1));
}

}
