// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/CasesPage.h"

#include "presentation/audit/ReportModel.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kWidestUnits = 60;

}

using presentation::CaseList;

CasesPage::CasesPage(presentation::ReportModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
}

void CasesPage::buildLayout()
{
    m_page = new ScrollPage;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_back = new Button(tr("Back to the measure"), ButtonKind::Quiet);
    m_back->setObjectName(u"backToMeasureButton"_s);
    m_back->setIconName(u"back"_s);
    m_page->addHeaderWidget(m_back);
    m_length = new PlainLabel(QString(), TextRole::Muted);
    m_length->setObjectName(u"caseCountLabel"_s);
    m_table = new TableView(tr("The list behind the number"));
    m_table->setObjectName(u"caseTable"_s);
    m_table->setModel(&m_model.cases());
    m_table->setStretchColumn(CaseList::Counted);
    m_table->setDispensable({ CaseList::Clinician });
    m_table->setVisibleRows(12);
    m_table->horizontalHeader()->setMaximumSectionSize(space(kWidestUnits));
    m_empty = new EmptyState(tr("Nobody is behind this number."), u"reports"_s);
    m_open = new Button(tr("Open the record"));
    m_open->setObjectName(u"openCaseButton"_s);
    m_page->body()->addWidget(m_length);
    m_page->body()->addWidget(m_table);
    m_page->body()->addWidget(m_empty);
    m_page->body()->addWidget(m_open, 0, Qt::AlignLeading);
    m_page->body()->addStretch(1);
    connect(m_back, &Button::clicked, this, &CasesPage::leaveRequested);
    connect(m_open, &Button::clicked, this, &CasesPage::openChosen);
    connect(m_table, &TableView::rowActivated, this, &CasesPage::openChosen);
}

void CasesPage::showCases(int line)
{
    const auto& number = m_model.numbers().lines()[static_cast<std::size_t>(line)];
    const int count = m_model.cases().rowCount();
    m_page->setTitle(tr("%1: %2", "part and name of a number").arg(number.group, number.what));
    m_length->setText(count == 1 ? tr("One in the list") : tr("%1 in the list").arg(count));
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_open->setVisible(count > 0 && m_model.mayOpenRecords());
    m_table->selectFirstRow();
}

void CasesPage::focusFirst()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void CasesPage::openChosen()
{
    const auto index = m_table->currentIndex();
    if (index.isValid() && m_model.mayOpenRecords())
        Q_EMIT patientChosen(index.siblingAtColumn(0).data(CaseList::PatientRole).toLongLong());
}

}
