// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/LooseEndsPanel.h"

#include "presentation/followup/LooseEndsModel.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kRows = 4;

}

using presentation::LooseEndList;
using presentation::LooseEndsModel;

LooseEndsPanel::LooseEndsPanel(LooseEndsModel& model, Shows shows, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_isOpen(shows == Shows::List)
    , m_isLine(shows == Shows::Line)
{
    buildLayout();
    connect(m_toggle, &Button::clicked, this, &LooseEndsPanel::toggle);
    connect(m_view, &TableView::rowActivated, this, &LooseEndsPanel::open);
    connect(&model, &LooseEndsModel::refreshed, this, &LooseEndsPanel::onRefreshed);
    connect(&model, &LooseEndsModel::failed, this, &LooseEndsPanel::refused);
    onRefreshed();
}

void LooseEndsPanel::buildLayout()
{
    m_summary = new PlainLabel(QString(), m_isLine ? TextRole::Muted : TextRole::Body);
    m_summary->setObjectName(u"looseEndsLabel"_s);
    m_toggle = new Button(tr("Show them"), ButtonKind::Quiet);
    m_toggle->setObjectName(u"looseEndsButton"_s);
    m_view = new TableView(tr("Open plans and promises that nobody looks after"));
    m_view->setObjectName(u"looseEndsTable"_s);
    m_view->setModel(&m_model.list());
    m_view->setStretchColumn(LooseEndList::What);
    m_view->setVisibleRows(kRows);
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_summary, 1);
    line->addWidget(m_toggle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(line);
    column->addWidget(m_view);
    if (!m_isLine)
        column->addStretch(1);
}

void LooseEndsPanel::toggle()
{
    m_isOpen = !m_isOpen;
    onRefreshed();
    if (m_isOpen) {
        m_view->selectFirstRow();
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void LooseEndsPanel::onRefreshed()
{
    const bool hasRows = m_model.list().rowCount() > 0;
    const bool hadKeyboard = m_view->hasFocus();
    m_summary->setText(m_model.summary());
    // Not this widget: it has no parent yet when it is made, and would be a window for a moment.
    m_summary->setVisible(m_model.maySee());
    m_toggle->setText(m_isOpen ? tr("Hide them") : tr("Show them"));
    m_toggle->setVisible(m_model.maySee() && m_isLine && hasRows);
    m_view->setVisible(m_model.maySee() && hasRows && m_isOpen);
    if (hadKeyboard && m_view->isHidden() && m_toggle->isVisible())
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void LooseEndsPanel::open()
{
    const auto* end = m_model.list().at(m_view->currentRow());
    if (end && m_model.mayOpenRecords())
        Q_EMIT openRequested(end->patient);
}

}
