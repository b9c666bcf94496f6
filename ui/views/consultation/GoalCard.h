// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rooftree::ui {

class Button;
class ChoiceChips;
class PlainLabel;
class Ruler;

/// What the patient wants, in the patient's words, why, who chose it and how much it matters.
class GoalCard final : public QWidget {
    Q_OBJECT

public:
    explicit GoalCard(presentation::ConsultationModel& model, QWidget* parent = nullptr);

    /// Reads every editor anew from the model.
    void load();
    void focusFirst();
    void takeSentence(); ///< what the patient said before the visit, beside the goal

private:
    void buildLayout();
    void bindModel();
    void fillCategories();
    void refresh();

    presentation::ConsultationModel& m_model;
    QLineEdit* m_own = nullptr;
    QLineEdit* m_words = nullptr;
    QLineEdit* m_why = nullptr;
    QComboBox* m_category = nullptr;
    ChoiceChips* m_setBy = nullptr;
    Ruler* m_importance = nullptr;
    PlainLabel* m_hint = nullptr;
    PlainLabel* m_review = nullptr;
    Button* m_quote = nullptr;
    Button* m_new = nullptr;
};

}
