// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/GoalEndPanel.h"

#include "theme/Spacing.h"
#include "views/calls/ActionFatesField.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    const auto kReached = u"reached"_s;

}

GoalEndPanel::GoalEndPanel(const presentation::RecordSummary::GoalLine& goal,
    presentation::ReferralsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_goal(goal)
    , m_model(model)
{
    setObjectName(u"goalEndPanel"_s);
    buildLayout();
    refresh();
}

void GoalEndPanel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    m_reached = new ChoiceChips(tr("How the goal ends"));
    m_reached->setObjectName(u"goalEndChips"_s);
    m_reached->addChoice(kReached, tr("Reached"), u"R"_s);
    m_reached->addChoice(u"not-reached"_s, tr("Not reached"), u"N"_s);
    column->addWidget(m_reached);
    m_question = new QWidget;
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(new PlainLabel(tr("What becomes of its open actions?"), TextRole::Strong));
    m_fates = new ActionFatesField;
    m_fates->ask({ m_goal.open, m_goal.otherGoals }, {}, false);
    question->addWidget(m_fates);
    column->addWidget(m_question);
    m_end = new Button(tr("End the goal"), ButtonKind::Primary);
    m_end->setObjectName(u"confirmGoalEndButton"_s);
    auto* cancel = new Button(tr("Keep the goal"), ButtonKind::Quiet);
    cancel->setObjectName(u"cancelGoalEndButton"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_end);
    acts->addWidget(cancel);
    acts->addStretch(1);
    column->addLayout(acts);
    connect(m_reached, &ChoiceChips::choiceChanged, this, &GoalEndPanel::refresh);
    connect(m_end, &Button::clicked, this, &GoalEndPanel::end);
    connect(cancel, &Button::clicked, this, &GoalEndPanel::cancelled);
}

bool GoalEndPanel::isAchieved() const { return m_reached->choice() == kReached; }

void GoalEndPanel::focusFirst() { m_reached->chip(kReached)->setFocus(Qt::OtherFocusReason); }

void GoalEndPanel::refresh()
{
    const bool isSaid = !m_reached->choice().isEmpty();
    m_fates->setAchieved(isAchieved());
    m_question->setVisible(isSaid && !m_fates->isEmpty());
    m_end->setVisible(isSaid);
}

void GoalEndPanel::end()
{
    m_model.endGoal({ m_goal.goal, m_goal.version, isAchieved(),
        presentation::fatesOf(m_goal.open, m_fates->chosen(), isAchieved()) });
}

}
