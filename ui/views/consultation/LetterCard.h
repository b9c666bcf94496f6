// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"
#include "presentation/consultation/VisitLetterModel.h"

#include <QSet>
#include <QWidget>

namespace rooftree::ui {

class Button;
class Card;
class ChoiceChips;
class PlainLabel;

/// The next visit of the patient in the record, and the letter before it: which results go in, and
/// in what size.
class LetterCard final : public QWidget {
    Q_OBJECT

public:
    LetterCard(const presentation::ConsultationModel& consultation,
        presentation::VisitLetterModel& letter, QWidget* parent = nullptr);

    /// Reads again what the record says.
    void load();
    /// Opens the choice of results and puts the keyboard there.
    void focusFirst();

Q_SIGNALS:
    void printRequested(
        const QSet<QString>& chosen, rooftree::presentation::VisitLetterModel::Size size);

private:
    void buildLayout();
    void buildForm();
    void fill();
    void fillResults();
    [[nodiscard]] QString needs() const;
    void toggleForm();
    void print();

    const presentation::ConsultationModel& m_consultation;
    presentation::VisitLetterModel& m_letter;
    Card* m_card = nullptr;
    PlainLabel* m_visit = nullptr;
    PlainLabel* m_window = nullptr;
    PlainLabel* m_needs = nullptr;
    Button* m_open = nullptr;
    QWidget* m_form = nullptr; ///< none before it is asked for: a record is drawn without it
    PlainLabel* m_choose = nullptr;
    ChoiceChips* m_results = nullptr;
    ChoiceChips* m_sizes = nullptr;
    Button* m_print = nullptr;
};

}
