// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drafts/DraftBar.h"

#include "presentation/common/Dates.h"
#include "presentation/drafts/FormDraft.h"
#include "widgets/ChoiceBar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::FormDraft;

DraftBar::DraftBar(QWidget* parent) : QWidget(parent), m_bar(new ChoiceBar)
{
    m_bar->setObjectName(u"draftBar"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar, &ChoiceBar::firstChosen, this, [this] {
        if (m_draft)
            m_draft->accept();
    });
    connect(m_bar, &ChoiceBar::secondChosen, this, [this] {
        if (m_draft)
            m_draft->refuse();
    });
    hide();
}

void DraftBar::follow(FormDraft* draft)
{
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    if (draft) {
        connect(draft, &FormDraft::offerMade, this, &DraftBar::refresh);
        connect(draft, &FormDraft::answered, this, &DraftBar::refresh);
    }
    refresh();
}

void DraftBar::refresh()
{
    const auto* offer = m_draft && m_draft->offered() ? &*m_draft->offered() : nullptr;
    setVisible(offer);
    if (!offer) {
        m_bar->hide();
        return;
    }
    const auto at = offer->savedAt;
    // The keyboard stays where it is: an offer must not catch what somebody is typing.
    m_bar->offer(
        tr("You began this on %1 at %2 and did not save it.")
            .arg(presentation::dateText(domain::civilDate(at)), presentation::timeText(at)),
        {}, tr("Go on with it"), tr("Throw it away"));
}

}
