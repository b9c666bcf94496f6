// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/PaperModel.h"
#include "presentation/agenda/PaperTopicList.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::ui {

class Button;
class ChoiceChips;
class DraftBar;
class FormBuilder;
class PaperQuestionnaires;
class PlainLabel;
class Ruler;
class ScrollPage;
class TextArea;

/// Entering what one patient wrote on paper: the questions in the order of the sheet, by keyboard.
/// Made afresh for each sheet.
class PaperPage final : public QWidget {
    Q_OBJECT

public:
    /// The context names the appointment.
    PaperPage(const presentation::Desk& desk, const presentation::PatientContext& context,
        QWidget* parent = nullptr);

    /// `goesOn` takes the draft that is kept.
    void start(bool goesOn);
    void focusFirst();

Q_SIGNALS:
    /// `isAlarming`: an answer says that something cannot wait.
    void entered(bool isAlarming);
    void leaveRequested();

private:
    void buildLayout();
    void buildWho();
    void buildWords();
    void buildRulers();
    QWidget* buildActs();
    void bindModel();
    void bindFields();
    void showVisit();
    void putActsLast();
    void showTyped();
    void onEdited();
    void onRefused(const domain::Error& error);
    [[nodiscard]] presentation::PaperForm value() const;

    presentation::PaperModel* m_model = nullptr;
    presentation::PaperTopicList m_topics;
    bool m_isShowing = false;
    ScrollPage* m_page = nullptr;
    PlainLabel* m_whose = nullptr;
    PlainLabel* m_visit = nullptr;
    DraftBar* m_draftBar = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_sheet = nullptr;
    ChoiceChips* m_answeredBy = nullptr;
    QLineEdit* m_companion = nullptr;
    TextArea* m_whatMatters = nullptr;
    Ruler* m_worry = nullptr;
    Ruler* m_confidence = nullptr;
    TextArea* m_notToDiscuss = nullptr;
    PaperQuestionnaires* m_questionnaires = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
};

}
