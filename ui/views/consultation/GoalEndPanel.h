// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/RecordSummary.h"
#include "presentation/consultation/ReferralsModel.h"

#include <QWidget>

namespace rooftree::ui {

class ActionFatesField;
class Button;
class ChoiceChips;

/// Below a goal: whether it was reached, and what becomes of its open actions, when it ends.
class GoalEndPanel final : public QWidget {
    Q_OBJECT

public:
    GoalEndPanel(const presentation::RecordSummary::GoalLine& goal,
        presentation::ReferralsModel& model, QWidget* parent = nullptr);

    /// Puts the keyboard on the first choice.
    void focusFirst();

Q_SIGNALS:
    void cancelled();

private:
    void buildLayout();
    void refresh();
    void end();
    [[nodiscard]] bool isAchieved() const;

    presentation::RecordSummary::GoalLine m_goal;
    presentation::ReferralsModel& m_model;
    ChoiceChips* m_reached = nullptr;
    QWidget* m_question = nullptr;
    ActionFatesField* m_fates = nullptr;
    Button* m_end = nullptr;
};

}
