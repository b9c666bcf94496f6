// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/oversight/ClaimsPage.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kRows = 8;

}

using presentation::ClaimList;
using presentation::ReviewModel;

ClaimsPage::ClaimsPage(ReviewModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    connect(&m_model, &ReviewModel::read, this, &ClaimsPage::onRead);
    connect(&m_model, &ReviewModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_banner); });
    connect(m_inOrder, &Button::clicked, this, [this] { review(domain::Finding::InOrder); });
    connect(m_followUp, &Button::clicked, this, [this] { review(domain::Finding::ToFollowUp); });
    onRead();
}

void ClaimsPage::buildLayout()
{
    m_banner = new Banner;
    m_count = new PlainLabel;
    m_count->setObjectName(u"claimCount"_s);
    m_table = new TableView(tr("Records opened with a reason"));
    m_table->setObjectName(u"claimTable"_s);
    m_table->setModel(&m_model.list());
    m_table->setStretchColumn(ClaimList::Reason);
    m_table->setDispensable({ ClaimList::Kind, ClaimList::Checked });
    m_table->setVisibleRows(kRows);
    m_inOrder = new Button(tr("In order"), ButtonKind::Primary);
    m_inOrder->setObjectName(u"claimInOrderButton"_s);
    m_followUp = new Button(tr("To follow up"));
    m_followUp->setObjectName(u"claimFollowUpButton"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_inOrder);
    acts->addWidget(m_followUp);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_count);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addLayout(acts);
}

void ClaimsPage::onRead()
{
    m_banner->dismiss();
    const auto unchecked = m_model.list().unchecked();
    const auto all = m_model.list().rowCount();
    m_count->setText(all == 0
            ? tr("In the last %1 days nobody opened a record with a reason.")
                  .arg(ReviewModel::days())
            : tr("To check: %1, older ones that nobody has looked at included.").arg(unchecked));
    m_inOrder->setEnabled(unchecked > 0);
    m_followUp->setEnabled(unchecked > 0);
    if (all > 0)
        m_table->selectFirstRow();
}

void ClaimsPage::review(domain::Finding finding)
{
    if (m_table->currentRow() >= 0)
        m_model.review(m_table->currentRow(), finding, {});
    else
        m_banner->tell(Tone::Info, tr("Please choose a row first."));
}

}
