// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trail/TrailEventsPage.h"

#include "presentation/trail/AccessWords.h"
#include "presentation/trail/TrailModel.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::Action;

    constexpr int kRows = 12;
    constexpr int kFormUnits = 90;

    /// The acts that somebody looks for; the rest are found under "Everything".
    constexpr Action kActs[] = { Action::ReadRecord, Action::SearchPatients,
        Action::WriteConsultation, Action::IssuePlan, Action::WriteFlarePlan, Action::PrintDocument,
        Action::RunReports, Action::ExportReport, Action::SeeRegister, Action::ImportPatients,
        Action::ImportRecords, Action::ManageUsers, Action::StartSession, Action::RefuseSession,
        Action::ClaimAccess, Action::MakeBackup, Action::RestoreBackup, Action::SeeTrail,
        Action::PrintAnchor };

    QString capitalised(const QString& words) { return words.left(1).toUpper() + words.mid(1); }

}

using presentation::TrailList;
using presentation::TrailModel;

TrailEventsPage::TrailEventsPage(TrailModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
}

void TrailEventsPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    buildFilters();
    m_count = new PlainLabel(QString(), TextRole::Muted);
    m_count->setObjectName(u"trailCount"_s);
    m_table = new TableView(tr("What was done"));
    m_table->setObjectName(u"trailTable"_s);
    m_table->setModel(&m_model.list());
    m_table->setStretchColumn(TrailList::Deed);
    m_table->setDispensable({ TrailList::Where });
    m_table->setVisibleRows(kRows);
    column->addWidget(m_count);
    column->addWidget(m_table);
    buildActs();
}

void TrailEventsPage::buildFilters()
{
    m_days = new ChoiceChips(tr("Days"));
    m_days->addChoice(u"1"_s, tr("Today"));
    m_days->addChoice(u"7"_s, tr("Last 7 days"));
    m_days->addChoice(u"28"_s, tr("Last 4 weeks"));
    m_days->addChoice(u"366"_s, tr("Last 12 months"));
    m_days->setChosen({ u"7"_s });
    auto* form = new FormBuilder;
    form->setMaximumWidth(space(kFormUnits));
    m_person = form->row(tr("Person"), new QComboBox, u"person"_s);
    m_person->setObjectName(u"trailPerson"_s);
    m_person->addItem(tr("Everybody"), qint64 { 0 });
    m_act = form->row(tr("Act"), new QComboBox, u"act"_s);
    m_act->setObjectName(u"trailAct"_s);
    m_act->addItem(tr("Everything"), QString());
    for (const auto act : kActs)
        m_act->addItem(capitalised(presentation::deedWords(act)), toWord(act));
    layout()->addWidget(m_days);
    layout()->addWidget(form);
}

void TrailEventsPage::buildActs()
{
    m_only = new Button(tr("Only this patient"));
    m_only->setObjectName(u"onlyPatientButton"_s);
    m_save = new Button(tr("Save as CSV"));
    m_save->setObjectName(u"saveTrailButton"_s);
    m_save->setIconName(u"download"_s);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    row->addWidget(m_only);
    row->addWidget(m_save);
    layout()->addWidget(acts);
    m_only->setEnabled(false);
    m_save->setEnabled(false);
}

void TrailEventsPage::bindModel()
{
    connect(m_days, &ChoiceChips::toggled, this, [this](const QString& key) {
        m_days->setChosen({ key }); // one period is always chosen
        ask();
    });
    connect(m_person, &QComboBox::activated, this, &TrailEventsPage::ask);
    connect(m_act, &QComboBox::activated, this, &TrailEventsPage::ask);
    connect(m_only, &Button::clicked, this, &TrailEventsPage::onPatient);
    connect(m_save, &Button::clicked, this, &TrailEventsPage::save);
    connect(m_table, &TableView::currentRowChanged, this, &TrailEventsPage::onChosen);
    connect(&m_model, &TrailModel::peopleRead, this, &TrailEventsPage::onPeople);
    connect(&m_model, &TrailModel::refreshed, this, &TrailEventsPage::onRefreshed);
}

void TrailEventsPage::ask()
{
    TrailModel::Wish wish;
    wish.days = m_days->choice().toInt();
    if (const auto staff = m_person->currentData().toLongLong(); staff != 0)
        wish.staff = domain::StaffId(staff);
    wish.action = domain::actionFromWord(m_act->currentData().toString());
    wish.patient = m_patient;
    m_model.refresh(wish);
}

void TrailEventsPage::onPeople()
{
    const auto chosen = m_person->currentData().toLongLong();
    m_person->clear();
    m_person->addItem(tr("Everybody"), qint64 { 0 });
    for (const auto& person : m_model.people())
        m_person->addItem(person.name, person.id.value());
    m_person->setCurrentIndex(qMax(0, m_person->findData(chosen)));
}

void TrailEventsPage::onRefreshed()
{
    const auto count = m_model.list().rowCount();
    m_count->setText(tr("Events: %1, the newest first").arg(count));
    m_save->setEnabled(count > 0);
    m_table->selectFirstRow();
    onChosen();
}

void TrailEventsPage::onChosen()
{
    const auto row = m_table->currentRow();
    const auto& entries = m_model.list().entries();
    const bool hasPatient = row >= 0 && row < static_cast<int>(entries.size())
        && entries[static_cast<std::size_t>(row)].patient;
    m_only->setText(m_patient ? tr("All patients") : tr("Only this patient"));
    m_only->setEnabled(m_patient || hasPatient);
}

void TrailEventsPage::onPatient()
{
    const auto row = m_table->currentRow();
    const auto& entries = m_model.list().entries();
    if (m_patient)
        m_patient.reset();
    else if (row >= 0 && row < static_cast<int>(entries.size()))
        m_patient = entries[static_cast<std::size_t>(row)].patient;
    ask();
}

void TrailEventsPage::save()
{
    const auto path = m_dialogs.pickSaveFile(
        tr("Save what the list shows"), m_model.listName(), tr("Comma-separated values (*.csv)"));
    if (path)
        m_model.saveList(*path);
}

}
