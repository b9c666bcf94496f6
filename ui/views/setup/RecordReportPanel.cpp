// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/RecordReportPanel.h"

#include "presentation/people/RecordImportModel.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::RecordFileList;
    using presentation::RecordImportModel;
    using presentation::RecordKindList;

    constexpr int kNotesShown = 50;
    constexpr int kRowsShown = 10; ///< of a table, before it scrolls
    constexpr int kLeastColumn = 460;

    void fitRows(TableView& table)
    {
        // One more than the rows, for the edge of the table.
        table.setVisibleRows(qMin(table.model()->rowCount(), kRowsShown) + 1);
    }

    Card* cardOf(const QString& title, QWidget* content)
    {
        auto* card = new Card(title);
        card->body()->addWidget(content);
        return card;
    }

    TableView* tableOf(
        const QString& name, const QString& objectName, QAbstractItemModel& model, int widest)
    {
        auto* table = new TableView(name);
        table->setObjectName(objectName);
        table->setFramed(false);
        table->setModel(&model);
        table->setStretchColumn(widest);
        return table;
    }

    PlainLabel* notesOf(const QString& name, const QString& objectName)
    {
        auto* words = new PlainLabel;
        words->setObjectName(objectName);
        words->setAccessibleName(name);
        words->setSelectable(true);
        return words;
    }

}

RecordReportPanel::RecordReportPanel(RecordImportModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindActs();
}

void RecordReportPanel::buildLayout()
{
    buildSum();
    buildTables();
    buildNotes();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_sumCard, m_refusals, m_tables, m_remarks })
        column->addWidget(part);
}

void RecordReportPanel::buildSum()
{
    m_sumCard = new Card;
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
    for (QWidget* part : std::initializer_list<QWidget*> { m_sum, m_registers, acts })
        m_sumCard->body()->addWidget(part);
}

void RecordReportPanel::buildTables()
{
    m_kinds = tableOf(
        tr("Records by kind"), u"recordKindTable"_s, m_model.kinds(), RecordKindList::Kind);
    m_files = tableOf(tr("Files"), u"recordFileTable"_s, m_model.files(), RecordFileList::File);
    m_tables = new QWidget;
    auto* columns = new ColumnsLayout(kLeastColumn, m_tables);
    columns->setSpacing(space(3));
    columns->addWidget(cardOf(tr("By kind"), m_kinds));
    columns->addWidget(cardOf(tr("By file"), m_files));
}

void RecordReportPanel::buildNotes()
{
    m_refusalWords = notesOf(tr("Cannot be imported"), u"recordRefusals"_s);
    m_refusals = cardOf(tr("Cannot be imported"), m_refusalWords);
    m_remarkWords = notesOf(tr("Remarks"), u"recordRemarks"_s);
    m_remarks = cardOf(tr("Remarks"), m_remarkWords);
}

void RecordReportPanel::bindActs()
{
    connect(m_import, &Button::clicked, this, &RecordReportPanel::importRequested);
    connect(m_openPeople, &Button::clicked, this, [this] { Q_EMIT placeRequested(u"people"_s); });
    connect(m_openReports, &Button::clicked, this, [this] { Q_EMIT placeRequested(u"reports"_s); });
}

void RecordReportPanel::showReport()
{
    m_sumCard->setTitle(m_model.isDone() ? tr("What was imported") : tr("What is in it"));
    m_sum->setText(m_model.sumWords());
    m_registers->setText(m_model.registerWords());
    m_registers->setVisible(!m_registers->text().isEmpty());
    m_import->setVisible(m_model.canImport());
    m_openPeople->setVisible(m_model.isDone() && m_model.mayOpenPeople());
    m_openReports->setVisible(m_model.isDone() && m_model.mayOpenReports());
    fitRows(*m_kinds);
    fitRows(*m_files);
    showNotes();
}

void RecordReportPanel::showNotes()
{
    const auto refusals = m_model.refusalWords(kNotesShown);
    m_refusalWords->setText(refusals.join(u'\n'));
    m_refusals->setVisible(!refusals.isEmpty());
    const auto remarks = m_model.remarkWords(kNotesShown);
    m_remarkWords->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

}
