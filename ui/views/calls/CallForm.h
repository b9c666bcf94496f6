// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/followup/CallTry.h"
#include "views/calls/ActionFatesField.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::ui {

class Button;
class ChoiceChips;
class DayField;
class FormBuilder;
class TextArea;

/// What came of a try to reach the patient: one key for the outcome, and only the questions that
/// the outcome asks.
class CallForm final : public QWidget {
    Q_OBJECT

public:
    explicit CallForm(QWidget* parent = nullptr);

    struct Setting {
        QDate today;
        QDate suggestedNext;
        domain::PlanRules rules;
        QString signer; ///< whose name is on the button
        ActionFatesField::Asked ending; ///< what ending the goal asks about
    };

    /// Shows `typed`, which somebody wrote before, or an empty try.
    void start(const presentation::CallTry& typed, const Setting& setting);

    [[nodiscard]] presentation::CallTry value() const;

    [[nodiscard]] FormBuilder* form() const { return m_form; }

    /// Takes the letter of an outcome as if it was pressed here; false when it is none.
    bool takeOutcomeKey(const QString& letter);

Q_SIGNALS:
    void edited();
    void saveRequested();

private:
    void buildLayout();
    void buildQuestions();
    void bindFields();
    void refreshQuestions();
    void onEdited();

    bool m_isStarting = false;
    FormBuilder* m_form = nullptr;
    ChoiceChips* m_outcome = nullptr;
    ChoiceChips* m_attainment = nullptr;
    TextArea* m_barrier = nullptr;
    ChoiceChips* m_nextStep = nullptr;
    ActionFatesField* m_fates = nullptr;
    DayField* m_next = nullptr;
    QLineEdit* m_noNext = nullptr;
    DayField* m_again = nullptr;
    TextArea* m_note = nullptr;
    Button* m_save = nullptr;
};

}
