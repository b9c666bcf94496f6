// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/ReportOverview.h"

#include "presentation/audit/ReportModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/reports/PeriodBar.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ProgressPanel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::IndicatorList;
using presentation::ReportModel;

ReportOverview::ReportOverview(ReportModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
}

void ReportOverview::buildLayout()
{
    m_page = new ScrollPage(tr("Reports"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_period = new PeriodBar(m_model.today());
    m_asAt = new PlainLabel(QString(), TextRole::Muted);
    m_asAt->setObjectName(u"asAtLabel"_s);
    m_progress = new ProgressPanel;
    m_progress->setCancellable(true);
    m_page->body()->addWidget(m_period);
    m_page->body()->addWidget(m_asAt);
    m_page->body()->addWidget(m_progress);
    buildTable();
    buildExport();
    buildWaiting();
    m_page->body()->addStretch(1);
}

void ReportOverview::buildTable()
{
    m_table = new TableView(tr("Measures"));
    m_table->setObjectName(u"indicatorTable"_s);
    m_table->setModel(&m_model.indicators());
    m_table->setStretchColumn(IndicatorList::Title);
    m_table->setDispensable({ IndicatorList::Interval, IndicatorList::LeftOut, IndicatorList::Id });
    m_table->setVisibleRows(7);
    m_open = new Button(tr("Open this measure"));
    m_open->setObjectName(u"openIndicatorButton"_s);
    m_page->body()->addWidget(m_table);
    m_page->body()->addWidget(m_open, 0, Qt::AlignLeading);
}

void ReportOverview::buildExport()
{
    m_export = new Card(tr("Save the report"));
    m_leaves = new QCheckBox(tr("It leaves the practice: hide small numbers and clinicians"));
    m_leaves->setObjectName(u"leavesCheck"_s);
    m_leaves->setChecked(true);
    auto* csv = new Button(tr("Save as CSV"));
    csv->setObjectName(u"csvButton"_s);
    auto* xlsx = new Button(tr("Save as a workbook"));
    xlsx->setObjectName(u"xlsxButton"_s);
    auto* pdf = new Button(tr("Save as PDF"));
    pdf->setObjectName(u"pdfButton"_s);
    for (auto* button : { csv, xlsx, pdf })
        button->setIconName(u"download"_s);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    row->addWidget(csv);
    row->addWidget(xlsx);
    row->addWidget(pdf);
    m_export->body()->addWidget(m_leaves);
    m_export->body()->addWidget(acts);
    m_page->body()->addWidget(m_export);
    m_export->setVisible(m_model.mayExport()); // once it has a parent: until then it is a window
    using Format = ReportModel::Format;
    connect(csv, &Button::clicked, this,
        [this] { exportAs(Format::Csv, tr("Comma-separated values (*.csv)")); });
    connect(xlsx, &Button::clicked, this,
        [this] { exportAs(Format::Xlsx, tr("Workbook for Excel or LibreOffice (*.xlsx)")); });
    connect(pdf, &Button::clicked, this, [this] { exportAs(Format::Pdf, tr("PDF (*.pdf)")); });
}

/// Last and quiet: what cannot be counted yet, and what is missing for it.
void ReportOverview::buildWaiting()
{
    m_waiting = new Card(tr("No data yet"));
    m_waitingWords = new PlainLabel(QString(), TextRole::Muted);
    m_waitingWords->setObjectName(u"waitingLabel"_s);
    m_waiting->body()->addWidget(m_waitingWords);
    m_page->body()->addWidget(m_waiting);
    m_waiting->hide();
}

void ReportOverview::bindModel()
{
    connect(m_period, &PeriodBar::periodChosen, this, &ReportOverview::onPeriod);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        m_model.cancel();
        m_progress->finish();
    });
    connect(m_open, &Button::clicked, this, &ReportOverview::openChosen);
    connect(m_table, &TableView::rowActivated, this, &ReportOverview::openChosen);
    connect(&m_model, &ReportModel::counted, this, &ReportOverview::onCounted);
    connect(&m_model, &ReportModel::exported, this,
        [this] { m_page->banner()->tell(Tone::Success, tr("The report is saved.")); });
    m_open->setEnabled(false);
    m_export->setEnabled(false);
}

void ReportOverview::start() { m_period->ask(); }

void ReportOverview::focusFirst()
{
    if (m_model.report())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_period->focusFirst();
}

void ReportOverview::say(const domain::Error& error)
{
    m_progress->finish();
    sayError(error, *m_period->form(), *m_page->banner());
}

void ReportOverview::onPeriod(const presentation::ReportPeriod& period)
{
    m_page->banner()->dismiss();
    m_progress->begin(tr("Counting…"));
    m_progress->setProgress(0, 0);
    m_model.count(period);
}

void ReportOverview::onCounted()
{
    const auto& report = *m_model.report();
    m_progress->finish();
    m_asAt->setText(presentation::periodWords({ report.from, report.to }, report.asAt));
    m_open->setEnabled(m_table->model()->rowCount() > 0);
    m_waitingWords->setText(m_model.waiting());
    m_waiting->setVisible(!m_waitingWords->text().isEmpty());
    m_export->setEnabled(true);
    m_table->selectFirstRow();
}

void ReportOverview::openChosen()
{
    const auto index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT opened(index.data(IndicatorList::IndicatorRole).toString());
}

void ReportOverview::exportAs(ReportModel::Format format, const QString& kind)
{
    const auto path
        = m_dialogs.pickSaveFile(tr("Save the report"), m_model.suggestedName(format), kind);
    if (path)
        m_model.exportTo(*path, format, m_leaves->isChecked());
}

}
