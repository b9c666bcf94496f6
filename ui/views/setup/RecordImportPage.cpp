// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/RecordImportPage.h"

#include "presentation/people/RecordImportModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/setup/NextStep.h"
#include "views/setup/RecordReportPanel.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ProgressPanel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::RecordImportModel;
    using Outcome = RecordImportModel::Outcome;

    Tone toneOf(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Done:
            return Tone::Success;
        case Outcome::Partly:
        case Outcome::Stopped:
            return Tone::Warning;
        case Outcome::Nothing:
            break;
        }
        return Tone::Info;
    }

}

RecordImportPage::RecordImportPage(RecordImportModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
}

void RecordImportPage::buildLayout()
{
    m_banner = new Banner;
    m_progress = new ProgressPanel;
    m_progress->hide();
    buildChoosers();
    m_report = new RecordReportPanel(m_model);
    m_report->setObjectName(u"recordReport"_s);
    m_report->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(new PlainLabel(
        tr("Conditions, visits and measurements that another system wrote as FHIR R4: a bundle, a "
           "file with a resource in each line (NDJSON), or a folder of them. Nothing is changed "
           "before you have seen what is new, and what is here already is never overwritten."),
        TextRole::Muted));
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_choosers, m_progress, m_banner, m_report })
        column->addWidget(part);
    column->addStretch(1);
}

void RecordImportPage::buildChoosers()
{
    m_chooseFile = new Button(tr("Choose a file"), ButtonKind::Primary);
    m_chooseFile->setObjectName(u"chooseRecordFileButton"_s);
    m_chooseFile->setIconName(u"upload"_s);
    m_chooseFolder = new Button(tr("Choose a folder"));
    m_chooseFolder->setObjectName(u"chooseRecordFolderButton"_s);
    m_choosers = new QWidget;
    auto* row = new FlowLayout(space(2), m_choosers);
    row->addWidget(m_chooseFile);
    row->addWidget(m_chooseFolder);
}

void RecordImportPage::bindModel()
{
    connect(m_chooseFile, &Button::clicked, this, [this] {
        look(m_dialogs.pickOpenFile(
            tr("Choose a FHIR file"), tr("FHIR (*.json *.ndjson *.jsonl);;All (*)")));
    });
    connect(m_chooseFolder, &Button::clicked, this,
        [this] { look(m_dialogs.pickFolder(tr("Choose a folder of FHIR files"))); });
    connect(m_report, &RecordReportPanel::importRequested, this, &RecordImportPage::import);
    connect(m_report, &RecordReportPanel::placeRequested, this, &RecordImportPage::placeRequested);
    connect(m_progress, &ProgressPanel::cancelRequested, &m_model, &RecordImportModel::cancel);
    connect(&m_model, &RecordImportModel::busyChanged, this, &RecordImportPage::onBusy);
    connect(&m_model, &RecordImportModel::progressed, this, &RecordImportPage::onProgress);
    connect(&m_model, &RecordImportModel::looked, this, &RecordImportPage::onLooked);
    connect(&m_model, &RecordImportModel::imported, this, &RecordImportPage::onImported);
    connect(&m_model, &RecordImportModel::cancelled, this, &RecordImportPage::onCancelled);
    connect(&m_model, &RecordImportModel::refused, this, &RecordImportPage::onRefused);
}

void RecordImportPage::look(const std::optional<QString>& path)
{
    if (!path)
        return;
    m_banner->dismiss();
    m_report->hide();
    m_doing = tr("Reading the records");
    m_model.look(*path);
}

void RecordImportPage::import()
{
    m_banner->dismiss();
    m_doing = tr("Importing the records");
    m_model.apply();
}

void RecordImportPage::onBusy(bool busy)
{
    for (auto* button : { m_chooseFile, m_chooseFolder, m_report->importButton() })
        button->setEnabled(!busy);
    if (busy)
        m_progress->begin(m_doing);
    else
        m_progress->finish();
}

void RecordImportPage::onProgress(qint64 done, qint64 total, int entries)
{
    if (m_model.isBusy())
        m_progress->setProgress(
            done, total, tr("Records read: %1").arg(QLocale().toString(entries)));
}

void RecordImportPage::onLooked()
{
    showReport();
    if (m_model.outcome() == Outcome::Nothing)
        m_banner->tell(Tone::Info, m_model.resultWords());
}

void RecordImportPage::onImported()
{
    showReport();
    m_banner->tell(toneOf(m_model.outcome()), m_model.resultWords());
}

void RecordImportPage::showReport()
{
    m_report->showReport();
    m_report->show();
    offerNextStep(*this,
        { m_report->importButton(), m_report->openPeopleButton(), m_report->openReportsButton(),
            m_chooseFile });
}

void RecordImportPage::onCancelled()
{
    m_banner->tell(Tone::Info, tr("You stopped it. Nothing was changed."));
    offerNextStep(*this, { m_chooseFile });
}

void RecordImportPage::onRefused(const domain::Error& error)
{
    sayError(error, *m_banner);
    offerNextStep(*this, { m_chooseFile });
}

}
