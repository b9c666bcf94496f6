// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/ReportsPlace.h"

#include "presentation/audit/ReportModel.h"
#include "views/FormErrors.h"
#include "views/reports/CasesPage.h"
#include "views/reports/IndicatorPage.h"
#include "views/reports/ReportOverview.h"
#include "widgets/ScrollPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace rooftree::ui {

using presentation::ReportModel;

ReportsPlace::ReportsPlace(ReportModel& model, Dialogs& dialogs, QWidget* parent)
    : Place(parent)
    , m_model(model)
{
    buildLayout(dialogs);
    bindPages();
}

QString ReportsPlace::title() const { return tr("Reports"); }

void ReportsPlace::buildLayout(Dialogs& dialogs)
{
    m_overview = new ReportOverview(m_model, dialogs);
    m_indicator = new IndicatorPage(m_model);
    m_cases = new CasesPage(m_model);
    m_pages = new QStackedWidget;
    for (QWidget* page : std::initializer_list<QWidget*> { m_overview, m_indicator, m_cases })
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void ReportsPlace::bindPages()
{
    connect(m_overview, &ReportOverview::opened, this, &ReportsPlace::onOpened);
    connect(m_indicator, &IndicatorPage::numberOpened, this, &ReportsPlace::onNumber);
    connect(m_indicator, &IndicatorPage::leaveRequested, this, [this] {
        m_pages->setCurrentWidget(m_overview);
        focusFirst();
    });
    connect(m_cases, &CasesPage::leaveRequested, this, [this] {
        m_pages->setCurrentWidget(m_indicator);
        focusFirst();
    });
    connect(m_cases, &CasesPage::patientChosen, this,
        [this](qint64 patient) { Q_EMIT patientOpenRequested(patient, {}); });
    connect(&m_model, &ReportModel::casesRead, this, &ReportsPlace::onCases);
    connect(&m_model, &ReportModel::failed, this, &ReportsPlace::onFailed);
}

void ReportsPlace::activate()
{
    // A report stays as it was counted until somebody asks again: it says how old it is.
    if (!m_model.report() && !m_model.isCounting())
        m_overview->start();
}

void ReportsPlace::focusFirst()
{
    if (m_pages->currentWidget() == m_overview)
        m_overview->focusFirst();
    else if (m_pages->currentWidget() == m_indicator)
        m_indicator->focusFirst();
    else
        m_cases->focusFirst();
}

void ReportsPlace::onOpened(const QString& indicator)
{
    if (!m_model.openIndicator(indicator))
        return;
    m_indicator->showOpened();
    m_pages->setCurrentWidget(m_indicator);
    focusFirst();
}

void ReportsPlace::onNumber(int line)
{
    m_line = line;
    m_model.openNumber(line);
}

void ReportsPlace::onCases()
{
    // Somebody who went back meanwhile is not pulled into the list.
    if (m_pages->currentWidget() != m_indicator)
        return;
    m_cases->showCases(m_line);
    m_pages->setCurrentWidget(m_cases);
    focusFirst();
}

void ReportsPlace::onFailed(const domain::Error& error)
{
    if (m_pages->currentWidget() == m_indicator)
        sayError(error, *m_indicator->page()->banner());
    else
        m_overview->say(error);
}

}
