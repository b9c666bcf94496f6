// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/RecordImportPage.h"

#include "presentation/people/RecordImportModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ProgressPanel.h"
#include "widgets/TableView.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::RecordFileList;
    using presentation::RecordImportModel;
    using presentation::RecordKindList;
    using Outcome = RecordImportModel::Outcome;

    constexpr int kNotesShown = 50;
    constexpr int kRowsShown = 8; ///< of a table, before it scrolls

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

    void fitRows(TableView& table)
    {
        table.setVisibleRows(qBound(1, table.model()->rowCount(), kRowsShown));
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
    buildPreview();
    buildNotes();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(new PlainLabel(
        tr("Conditions, visits and measurements that another system wrote as FHIR R4: a bundle, a "
           "file with a resource in each line (NDJSON), or a folder of them. Nothing is changed "
           "before you have seen what is new, and what is here already is never overwritten."),
        TextRole::Muted));
    for (QWidget* part : std::initializer_list<QWidget*> {
             m_banner, m_choosers, m_progress, m_preview, m_refusals, m_remarks })
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

void RecordImportPage::buildPreview()
{
    m_preview = new Card;
    m_sum = new PlainLabel(QString(), TextRole::Strong);
    m_registers = new PlainLabel;
    m_import = new Button(tr("Import"), ButtonKind::Primary);
    m_import->setObjectName(u"importRecordsButton"_s);
    m_openPeople = new Button(tr("Open People"));
    m_openPeople->setObjectName(u"openPeopleButton"_s);
    m_openReports = new Button(tr("Open Reports"));
    m_openReports->setObjectName(u"openReportsButton"_s);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    for (auto* button : { m_import, m_openPeople, m_openReports })
        row->addWidget(button);
    m_kinds = new TableView(tr("What is in the files"));
    m_kinds->setObjectName(u"recordKindTable"_s);
    m_kinds->setModel(&m_model.kinds());
    m_kinds->setStretchColumn(RecordKindList::Kind);
    m_files = new TableView(tr("Files"));
    m_files->setObjectName(u"recordFileTable"_s);
    m_files->setModel(&m_model.files());
    m_files->setStretchColumn(RecordFileList::File);
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_sum, m_registers, acts, m_kinds, m_files })
        m_preview->body()->addWidget(part);
    m_preview->hide();
}

void RecordImportPage::buildNotes()
{
    m_refusals = new Card(tr("Cannot be imported"));
    m_refusalWords = new PlainLabel;
    m_refusalWords->setObjectName(u"recordRefusals"_s);
    m_remarks = new Card(tr("Remarks"));
    m_remarkWords = new PlainLabel;
    m_remarkWords->setObjectName(u"recordRemarks"_s);
    m_refusalWords->setAccessibleName(tr("What cannot be imported"));
    m_remarkWords->setAccessibleName(tr("Remarks"));
    for (auto* words : { m_refusalWords, m_remarkWords })
        words->setSelectable(true);
    m_refusals->body()->addWidget(m_refusalWords);
    m_remarks->body()->addWidget(m_remarkWords);
    m_refusals->hide();
    m_remarks->hide();
}

void RecordImportPage::bindModel()
{
    connect(m_chooseFile, &Button::clicked, this, [this] {
        look(m_dialogs.pickOpenFile(
            tr("Choose a FHIR file"), tr("FHIR (*.json *.ndjson *.jsonl);;All (*)")));
    });
    connect(m_chooseFolder, &Button::clicked, this,
        [this] { look(m_dialogs.pickFolder(tr("Choose a folder of FHIR files"))); });
    connect(m_import, &Button::clicked, this, &RecordImportPage::import);
    connect(m_openPeople, &Button::clicked, this, [this] { Q_EMIT placeRequested(u"people"_s); });
    connect(m_openReports, &Button::clicked, this, [this] { Q_EMIT placeRequested(u"reports"_s); });
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
    for (auto* card : { m_preview, m_refusals, m_remarks })
        card->hide();
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
    for (auto* button : { m_chooseFile, m_chooseFolder, m_import })
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
    m_preview->setTitle(tr("What is in it"));
    showReport();
    if (m_model.outcome() == Outcome::Nothing)
        m_banner->tell(Tone::Info, m_model.resultWords());
}

void RecordImportPage::onImported()
{
    m_preview->setTitle(tr("What was imported"));
    showReport();
    m_banner->tell(toneOf(m_model.outcome()), m_model.resultWords());
}

void RecordImportPage::showReport()
{
    m_sum->setText(m_model.sumWords());
    m_registers->setText(m_model.registerWords());
    m_registers->setVisible(!m_registers->text().isEmpty());
    m_import->setVisible(m_model.canImport());
    m_openPeople->setVisible(m_model.isDone() && m_model.mayOpenPeople());
    m_openReports->setVisible(m_model.isDone() && m_model.mayOpenReports());
    fitRows(*m_kinds);
    fitRows(*m_files);
    showNotes();
    m_preview->show();
}

void RecordImportPage::showNotes()
{
    const auto refusals = m_model.refusalWords(kNotesShown);
    m_refusalWords->setText(refusals.join(u'\n'));
    m_refusals->setVisible(!refusals.isEmpty());
    const auto remarks = m_model.remarkWords(kNotesShown);
    m_remarkWords->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void RecordImportPage::onCancelled()
{
    m_banner->tell(Tone::Info, tr("You stopped it. Nothing was changed."));
}

void RecordImportPage::onRefused(const domain::Error& error) { sayError(error, *m_banner); }

}
