// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rooftree::ui {

class Button;
class ChoiceChips;
class DateField;
class PlainLabel;
class Ruler;
class SmartTicksRow;

/// The small step towards the goal: what, how much, when, how often, how sure, and what to do when
/// something gets in the way. A low confidence opens one line and a second ruler, and blocks
/// nothing.
class StepCard final : public QWidget {
    Q_OBJECT

public:
    explicit StepCard(presentation::ConsultationModel& model, QWidget* parent = nullptr);

    /// Reads every editor anew from the model.
    void load();

private:
    /// A text field and the part of the draft it edits.
    struct TextField {
        QLineEdit* edit;
        QString presentation::GoalDraft::*member;
    };

    void buildLayout();
    void addText(QLineEdit* edit, QString presentation::GoalDraft::*member);
    [[nodiscard]] QWidget* makeSentence();
    [[nodiscard]] QWidget* makeSmaller();
    [[nodiscard]] DateField* makeDate(const QString& name, const QString& objectName);
    void bindModel();
    void refresh();

    presentation::ConsultationModel& m_model;
    bool m_isRefreshing = false;
    std::vector<TextField> m_texts;
    QComboBox* m_times = nullptr;
    DateField* m_start = nullptr;
    DateField* m_review = nullptr;
    PlainLabel* m_sentence = nullptr;
    Button* m_use = nullptr;
    Ruler* m_confidence = nullptr;
    QWidget* m_smaller = nullptr;
    Ruler* m_again = nullptr;
    SmartTicksRow* m_ticks = nullptr;
};

}
