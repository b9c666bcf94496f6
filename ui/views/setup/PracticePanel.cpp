// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/PracticePanel.h"

#include "presentation/access/UsersModel.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/FormBuilder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::UsersModel;

PracticePanel::PracticePanel(UsersModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_form(new FormBuilder)
    , m_close(new Button(tr("Done"), ButtonKind::Quiet))
{
    buildTeams();
    buildLock();
    m_close->setObjectName(u"closePracticeButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    column->addWidget(m_form);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    bindModel();
    refresh();
}

void PracticePanel::buildTeams()
{
    m_team = m_form->row(tr("Team"), new QComboBox, u"team"_s);
    m_teamName = m_form->row(tr("Name of the team"), new QLineEdit, u"teamName"_s);
    m_saveTeam = new Button(tr("Save the team"));
    m_saveTeam->setObjectName(u"saveTeamButton"_s);
    auto* act = new QWidget;
    auto* row = new QHBoxLayout(act);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_saveTeam);
    row->addStretch(1);
    m_form->addWidget(act);
}

void PracticePanel::buildLock()
{
    const auto& rules = m_model.rules();
    m_minutes = m_form->row(tr("Minutes until a desk locks"), new QSpinBox, u"idleMinutes"_s,
        tr("When nobody touches it. The lock cannot be turned off."));
    // The arrow keys do the same, and the little buttons are no target for anybody.
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutes->setRange(rules.idleMinutesLeast, rules.idleMinutesMost);
    m_saveLock = new Button(tr("Save the minutes"));
    m_saveLock->setObjectName(u"saveLockButton"_s);
    auto* act = new QWidget;
    auto* row = new QHBoxLayout(act);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_saveLock);
    row->addStretch(1);
    m_form->addWidget(act);
}

void PracticePanel::bindModel()
{
    connect(&m_model, &UsersModel::refreshed, this, &PracticePanel::refresh);
    connect(&m_model, &UsersModel::busyChanged, m_saveTeam, &Button::setDisabled);
    connect(&m_model, &UsersModel::busyChanged, m_saveLock, &Button::setDisabled);
    connect(m_team, &QComboBox::activated, this, &PracticePanel::onTeamChosen);
    connect(m_saveTeam, &Button::clicked, this, &PracticePanel::onSaveTeam);
    connect(
        m_saveLock, &Button::clicked, this, [this] { m_model.setIdleMinutes(m_minutes->value()); });
    connect(m_close, &Button::clicked, this, &PracticePanel::done);
}

void PracticePanel::begin()
{
    m_form->clearErrors();
    refresh();
    m_team->setFocus(Qt::OtherFocusReason);
}

void PracticePanel::refresh()
{
    const auto chosen = m_team->currentData();
    m_team->clear();
    m_team->addItem(tr("a new team"), QVariant());
    for (const auto& team : m_model.teams())
        m_team->addItem(team.name, team.id.value());
    m_team->setCurrentIndex(chosen.isValid() ? std::max(0, m_team->findData(chosen)) : 0);
    m_minutes->setValue(m_model.idleMinutes());
    onTeamChosen();
}

void PracticePanel::onTeamChosen()
{
    m_teamName->setText(m_team->currentData().isValid() ? m_team->currentText() : QString());
}

void PracticePanel::onSaveTeam()
{
    m_form->clearErrors();
    const auto chosen = m_team->currentData();
    if (chosen.isValid())
        m_model.renameTeam(domain::TeamId(chosen.toLongLong()), m_teamName->text());
    else
        m_model.addTeam(m_teamName->text());
}

}
