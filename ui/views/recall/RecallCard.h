// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/recall/RecallModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rooftree::ui {

class Button;
class Card;
class ChoiceChips;
class DateField;
class FormBuilder;
class PlainLabel;

/// One person on the way to a review: what they need, where they stand, and the acts. What is
/// pressed is for the person that the card shows.
class RecallCard final : public QWidget {
    Q_OBJECT

public:
    explicit RecallCard(presentation::RecallModel& model, QWidget* parent = nullptr);

    /// Nobody for nothing. What was typed stays with the person it was typed for.
    void show(const app::RecallRow* row);
    /// The form for leaving somebody out is closed and empty again.
    void finish();

    [[nodiscard]] FormBuilder* form() { return m_form; }

Q_SIGNALS:
    void recordRequested(qint64 patient);

private:
    void buildLayout();
    void buildSteps();
    void buildLeaveOut();
    void bindActs();
    void fillReasons();
    void addStep(domain::RecallStepKind kind, std::optional<domain::InvitationMethod> method);
    void leaveOut();
    void showForm(bool isShown);

    presentation::RecallModel& m_model;
    std::optional<app::RecallRow> m_row;
    Card* m_card = nullptr;
    PlainLabel* m_who = nullptr;
    PlainLabel* m_needs = nullptr;
    PlainLabel* m_standing = nullptr;
    PlainLabel* m_why = nullptr;
    QWidget* m_acts = nullptr;
    DateField* m_day = nullptr;
    ChoiceChips* m_invite = nullptr;
    ChoiceChips* m_steps = nullptr;
    Button* m_takeBack = nullptr;
    Button* m_askAgain = nullptr;
    Button* m_open = nullptr;
    Button* m_leaveOut = nullptr;
    FormBuilder* m_form = nullptr;
    QComboBox* m_condition = nullptr;
    QComboBox* m_reason = nullptr;
    DateField* m_until = nullptr;
    QLineEdit* m_note = nullptr;
    Button* m_save = nullptr;
};

}
