// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/RecordSummary.h"
#include "presentation/instruments/QuestionnaireModel.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class AskQuestionnaires;
class Banner;
class Button;
class Card;
class QuestionnaireForm;

/// What the questionnaires of one patient said, which are asked for before the next visit, and
/// entering one now. Its forms open inside the card; nothing covers the page.
class QuestionnaireCard final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionnaireCard(presentation::QuestionnaireModel& model, QWidget* parent = nullptr);

    /// Shows the record as it was read; a form that is open stays as it is.
    void show(const presentation::RecordSummary& summary);
    using QWidget::show;

Q_SIGNALS:
    /// The record has to be read again.
    void saved();

private:
    void addLine(const presentation::ScoreLine& line);
    void showActs(bool shown);
    void openAsk();
    void openForm();
    void closeForms();
    void onSaved();

    presentation::QuestionnaireModel& m_model;
    presentation::RecordSummary m_summary;
    Card* m_card = nullptr;
    Banner* m_banner = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QVBoxLayout* m_forms = nullptr;
    QWidget* m_form = nullptr;
    Button* m_ask = nullptr;
    Button* m_enter = nullptr;
};

}
