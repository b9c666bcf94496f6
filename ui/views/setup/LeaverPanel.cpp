// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/LeaverPanel.h"

#include "application/followup/WorkLeft.h"
#include "presentation/access/OpenCallList.h"
#include "presentation/access/UsersModel.h"
#include "presentation/common/Labels.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::UsersModel;

namespace {

    enum TargetRole { PersonRole = Qt::UserRole, TeamRole, ActsAsRole };

    constexpr int kRows = 3;

}

LeaverPanel::LeaverPanel(UsersModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_calls(new presentation::OpenCallList(this))
{
    buildLayout();
    connect(&model, &UsersModel::workRead, this, &LeaverPanel::onWorkRead);
    connect(&model, &UsersModel::busyChanged, m_hand, &Button::setDisabled);
    connect(&model, &UsersModel::busyChanged, m_close, &Button::setDisabled);
    connect(m_hand, &Button::clicked, this, &LeaverPanel::onHandOver);
    connect(m_close, &Button::clicked, this, [this] { m_model.close(*m_person); });
    connect(m_cancel, &Button::clicked, this, &LeaverPanel::done);
}

void LeaverPanel::buildLayout()
{
    m_words = new PlainLabel;
    m_words->setObjectName(u"leaverWords"_s);
    m_table = new TableView(tr("What waits for this person"));
    m_table->setObjectName(u"leaverTable"_s);
    m_table->setModel(m_calls);
    m_table->setStretchColumn(presentation::OpenCallList::How);
    m_table->setVisibleRows(kRows);
    m_form = new FormBuilder;
    m_target = m_form->row(tr("Who takes over"), new QComboBox, u"target"_s,
        tr("A colleague, everybody of a team, or everybody who acts in a role."));
    m_visits = m_form->row(tr("Who sees the people who are booked"), new QComboBox,
        u"visitTarget"_s, tr("A clinician. The days and times stay as they are."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_words);
    column->addWidget(m_table);
    column->addWidget(m_form);
    buildActs();
}

void LeaverPanel::buildActs()
{
    m_hand = new Button(tr("Hand over"), ButtonKind::Primary);
    m_hand->setObjectName(u"handOverButton"_s);
    m_close = new Button(tr("Close the account"), ButtonKind::Danger);
    m_close->setObjectName(u"closeAccountButton"_s);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelLeaverButton"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    for (auto* button : { m_hand, m_close, m_cancel })
        acts->addWidget(button);
    acts->addStretch(1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(acts);
}

void LeaverPanel::begin(const domain::Staff& person)
{
    m_person = person;
    m_words->setText(tr("Looking for what waits for %1.").arg(person.name));
    m_form->clearErrors();
    fillTargets();
    for (auto* later : std::initializer_list<QWidget*> { m_table, m_form, m_hand, m_close })
        later->hide();
    m_model.readWork(person.id);
}

void LeaverPanel::fillVisits()
{
    m_visits->clear();
    m_visits->addItem(tr("Please choose"));
    for (const auto& each : m_model.list().staff()) {
        if (each.id != m_person->id && presentation::canTakeVisits(each))
            m_visits->addItem(each.name, each.id.value());
    }
}

void LeaverPanel::fillTargets()
{
    fillVisits();
    m_target->clear();
    m_target->addItem(tr("Please choose"));
    const auto add = [this](const QString& words, int role, const QVariant& value) {
        m_target->addItem(words);
        m_target->setItemData(m_target->count() - 1, value, role);
    };
    std::set<domain::Role> roles;
    std::set<domain::TeamId> teams;
    for (const auto& each : m_model.list().staff()) {
        if (each.id == m_person->id || !presentation::canTakeCalls(each))
            continue;
        add(each.name, PersonRole, each.id.value());
        for (const auto role : each.roles)
            roles.insert(role);
        if (each.team)
            teams.insert(*each.team);
    }
    for (const auto& team : m_model.teams()) {
        if (!teams.contains(team.id))
            continue;
        add(tr("Team: %1").arg(team.name), TeamRole, team.id.value());
    }
    for (const auto role : { domain::Role::Reception, domain::Role::Clinician }) {
        if (roles.contains(role))
            add(tr("Everybody who acts as: %1").arg(presentation::label(role)), ActsAsRole,
                toWord(role));
    }
}

void LeaverPanel::onWorkRead(const std::vector<app::OpenCall>& calls)
{
    if (!m_person)
        return;
    const auto open = app::countOpen(calls);
    const bool isFree = calls.empty();
    m_calls->setCalls(calls);
    m_words->setText(wordsFor(open));
    m_table->setVisible(!isFree);
    m_form->setVisible(!isFree);
    m_form->setFieldVisible(u"target"_s, open.calls > 0);
    m_form->setFieldVisible(u"visitTarget"_s, open.visits > 0);
    m_hand->setVisible(!isFree);
    m_close->setVisible(isFree);
    goOn(open);
}

void LeaverPanel::goOn(const app::OpenCounts& open)
{
    // What was pressed is hidden by now, and the keyboard would be at the top of the window.
    auto* field = open.calls > 0 ? m_target : m_visits;
    auto* next = open.calls + open.visits > 0 ? static_cast<QWidget*>(field) : m_close;
    if (next->isVisible())
        next->setFocus(Qt::OtherFocusReason);
}

QString LeaverPanel::wordsFor(const app::OpenCounts& open) const
{
    QStringList sentences;
    if (open.calls > 0)
        sentences.append(tr("Calls and promises that wait for %1: %2. Somebody has to keep them.")
                             .arg(m_person->name, QString::number(open.calls)));
    if (open.visits > 0)
        sentences.append(
            tr("Appointments that are booked with %1: %2. Somebody has to see these people.")
                .arg(m_person->name, QString::number(open.visits)));
    if (sentences.isEmpty())
        sentences.append(
            tr("Nothing waits for %1. What they wrote keeps their name.").arg(m_person->name));
    return sentences.join(u' ');
}

void LeaverPanel::onHandOver()
{
    m_form->clearErrors();
    app::WorkTarget target;
    if (const auto person = m_target->currentData(PersonRole); person.isValid())
        target.person = domain::StaffId(person.toLongLong());
    if (const auto team = m_target->currentData(TeamRole); team.isValid())
        target.team = domain::TeamId(team.toLongLong());
    if (const auto role = m_target->currentData(ActsAsRole); role.isValid())
        target.role = domain::roleFromWord(role.toString());
    if (const auto person = m_visits->currentData(); person.isValid())
        target.visits = domain::StaffId(person.toLongLong());
    m_model.handOver(m_person->id, target);
}

}
