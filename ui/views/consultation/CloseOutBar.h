// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QFrame>

class QComboBox;

namespace rooftree::ui {

class Button;
class ChoiceChips;
class FlowLayout;
class PlainLabel;
class StatusChip;

/// The line that closes a consultation: what there is and what is not, Finish, and what follows it.
/// Nothing in it is compulsory.
class CloseOutBar final : public QFrame {
    Q_OBJECT

public:
    explicit CloseOutBar(presentation::ConsultationModel& model, QWidget* parent = nullptr);

    /// Puts the keyboard on the act that comes next after finishing.
    void focusNextAct();
    /// What the plan is printed as.
    [[nodiscard]] documents::Rendering rendering() const;
    void focusTeachBack();
    /// The sheet was written: the next key is the next patient.
    void focusNextPatient();

Q_SIGNALS:
    void finishRequested();
    void skipRequested(); ///< say why there is no follow-up
    void printRequested();
    void copyRequested();
    void nextPatientRequested();

private:
    void buildLayout();
    void bind();
    void refresh();
    /// What this patient's access needs say, until somebody chooses.
    void suggestRendering();
    [[nodiscard]] QComboBox* makeRenderings();
    void refreshTeachBack();
    void addTeachBack();
    void showPart(StatusChip& chip, const QString& part, presentation::PartState state);

    presentation::ConsultationModel& m_model;
    StatusChip* m_agenda = nullptr;
    StatusChip* m_goal = nullptr;
    StatusChip* m_plan = nullptr;
    StatusChip* m_followUp = nullptr;
    PlainLabel* m_teachBackWords = nullptr;
    ChoiceChips* m_teachBack = nullptr;
    StatusChip* m_namesake = nullptr; ///< beside Print; never on the patient's sheet
    Button* m_skip = nullptr;
    Button* m_finish = nullptr;
    QComboBox* m_rendering = nullptr;
    Button* m_print = nullptr;
    Button* m_copy = nullptr;
    Button* m_next = nullptr;
};

}
