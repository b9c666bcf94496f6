// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/RecordSummary.h"
#include "presentation/instruments/QuestionnaireModel.h"

#include <QWidget>

namespace rooftree::ui {

class ChoiceChips;

/// Which questionnaires the patient is asked for before the next visit.
class AskQuestionnaires final : public QWidget {
    Q_OBJECT

public:
    AskQuestionnaires(presentation::QuestionnaireModel& model,
        const presentation::RecordSummary& summary, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void cancelled();

private:
    presentation::QuestionnaireModel& m_model;
    ChoiceChips* m_choices = nullptr;
};

}
