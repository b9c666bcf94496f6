// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/AgendaBoard.h"

#include <QFrame>

namespace rooftree::ui {

class Button;
class ChoiceChips;
class DateField;
class PlainLabel;
class ReferralFields;
class SafetyLine;
class StatusChip;

/// One line of the agenda. One key decides it: C covered, N next time, R someone else, X not
/// needed.
class AgendaRowView final : public QFrame {
    Q_OBJECT

public:
    explicit AgendaRowView(QDate today, QWidget* parent = nullptr);

    /// Shows the line; `number` counts from 1. What is being typed in it stays.
    void show(int number, const presentation::BoardRow& row);
    void setLocked(bool locked);
    void focusReason(); ///< where the reason for putting it first is typed

Q_SIGNALS:
    void decided(rooftree::domain::ItemOutcome outcome);
    void passedToEdited(const QString& words);
    void referralReasonEdited(const QString& words);
    void onPlanChosen(bool isOnPlan);
    void safetyRequested(); ///< put it first, or back
    void aboveReasonEdited(const QString& words);
    void putFirstRequested(); ///< the reason is typed
    void nextDateEdited(std::optional<QDate> date);
    void moveRequested(int step);
    void takeOffRequested();
    void goalRequested(); ///< make this what the goal is about

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout(QDate today);
    void bind();
    void nameIt(int number, const presentation::BoardRow& row);
    void showMarks(const presentation::BoardRow& row);

    bool m_isLocked = false;
    bool m_isRefreshing = false;
    bool m_isAddedHere = false;
    PlainLabel* m_number = nullptr;
    PlainLabel* m_words = nullptr;
    PlainLabel* m_marks = nullptr;
    PlainLabel* m_state = nullptr;
    ChoiceChips* m_outcomes = nullptr;
    ReferralFields* m_referral = nullptr;
    SafetyLine* m_safety = nullptr;
    DateField* m_nextDate = nullptr;
    Button* m_takeOff = nullptr;
};

}
