// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/ActionFatesField.h"

#include "domain/common/Text.h"
#include "theme/Spacing.h"
#include "widgets/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::ActionFate;

    const auto kGoal = u"goal:"_s;

    QString keyOf(const ActionFate& fate)
    {
        return fate.goal ? kGoal + QString::number(fate.goal->value()) : domain::toWord(fate.kind);
    }

}

ActionFatesField::ActionFatesField(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"actionFates"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
}

void ActionFatesField::ask(const Asked& asked, const presentation::Fates& chosen, bool isAchieved)
{
    while (auto* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    m_lines.clear();
    setFocusProxy(nullptr);
    m_asked = asked;
    m_chosen = chosen;
    m_isAchieved = isAchieved;
    for (const auto& action : m_asked.open)
        addLine(action);
    if (!m_lines.empty())
        setFocusProxy(m_lines.front().box);
    showLines();
}

void ActionFatesField::setAchieved(bool isAchieved)
{
    m_isAchieved = isAchieved;
    showLines();
}

void ActionFatesField::fill(QComboBox& box) const
{
    for (const auto kind :
        { ActionFate::Kind::Keep, ActionFate::Kind::Done, ActionFate::Kind::GiveUp })
        box.addItem(presentation::label(kind), domain::toWord(kind));
    for (const auto& goal : m_asked.otherGoals)
        box.addItem(
            tr("Move it to: %1").arg(goal.words), kGoal + QString::number(goal.goal.value()));
}

void ActionFatesField::addLine(const domain::PlanAction& action)
{
    const auto at = m_lines.size();
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* words = new PlainLabel(action.content.words, TextRole::Strong);
    words->setIsolated(true);
    column->addWidget(words);
    column->addWidget(new PlainLabel(presentation::promiserWords(action), TextRole::Muted));
    auto* box = new QComboBox;
    box->setObjectName(u"actionFateBox"_s);
    box->setAccessibleName(tr("What becomes of: %1").arg(action.content.words));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    fill(*box);
    auto* reason = new QLineEdit;
    reason->setObjectName(u"giveUpReasonEdit"_s);
    reason->setAccessibleName(tr("Why it is given up: %1").arg(action.content.words));
    reason->setPlaceholderText(tr("why, in a few words"));
    reason->setMaxLength(domain::kLineLimit);
    column->addWidget(box);
    column->addWidget(reason);
    m_column->addWidget(line);
    m_lines.push_back({ box, reason });
    connect(box, &QComboBox::activated, this, [this, at] { onChosen(at); });
    connect(reason, &QLineEdit::textEdited, this,
        [this, at](const QString& text) { onReason(at, text); });
}

void ActionFatesField::showLines()
{
    const auto fates = presentation::fatesOf(m_asked.open, m_chosen, m_isAchieved);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].box->setCurrentIndex(std::max(0, m_lines[i].box->findData(keyOf(fates[i]))));
        if (m_lines[i].reason->text() != fates[i].reason)
            m_lines[i].reason->setText(fates[i].reason);
        m_lines[i].reason->setVisible(fates[i].kind == ActionFate::Kind::GiveUp);
    }
}

void ActionFatesField::onChosen(std::size_t at)
{
    const auto key = m_lines[at].box->currentData().toString();
    auto fate = presentation::fatesOf(m_asked.open, m_chosen, m_isAchieved)[at];
    fate.goal.reset();
    if (key.startsWith(kGoal)) {
        fate.kind = ActionFate::Kind::Move;
        fate.goal = domain::GoalId(key.mid(kGoal.size()).toLongLong());
    } else if (const auto kind = domain::actionFateFromWord(key)) {
        fate.kind = *kind;
    }
    std::erase_if(m_chosen, [&fate](const auto& each) { return each.action == fate.action; });
    m_chosen.push_back(std::move(fate));
    showLines();
    Q_EMIT edited();
}

void ActionFatesField::onReason(std::size_t at, const QString& reason)
{
    for (auto& fate : m_chosen) {
        if (fate.action == m_asked.open[at].id)
            fate.reason = reason;
    }
    Q_EMIT edited();
}

}
