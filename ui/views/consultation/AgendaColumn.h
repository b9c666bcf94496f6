// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace rooftree::ui {

class AgendaAddLine;
class AgendaRowView;
class Button;
class Card;
class EmptyState;
class PlainLabel;
class RovingFocus;
class TextArea;

/// Column 1: what matters to the patient, in the patient's words, and the agenda that both agree
/// on.
class AgendaColumn final : public QWidget {
    Q_OBJECT

public:
    explicit AgendaColumn(presentation::ConsultationModel& model, QWidget* parent = nullptr);

    /// Shows the opened record.
    void load();
    void focusFirst();
    /// There is a list to print, and whoever is signed in may.
    void setPrintable(bool isPrintable);

Q_SIGNALS:
    /// The patient wants a goal about this line of the board.
    void goalWanted(int row);
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void buildAddLine(Card& card);
    [[nodiscard]] QWidget* makeVisitCard();
    void refresh();
    void refreshHint();
    AgendaRowView* makeRow();
    void takeOff(int row);
    void focusRow(int row);
    void onSafety(int row);
    [[nodiscard]] int indexOf(const AgendaRowView* row) const;
    void decide(int row, domain::ItemOutcome outcome);
    void move(int row, int step);
    void add(domain::AgendaSource source);
    void sayWhoAnswered();

    presentation::ConsultationModel& m_model;
    Button* m_print = nullptr;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_circumstances = nullptr;
    PlainLabel* m_avoid = nullptr;
    PlainLabel* m_empty = nullptr;
    PlainLabel* m_hint = nullptr;
    PlainLabel* m_keys = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_rowsLayout = nullptr;
    RovingFocus* m_focus = nullptr;
    std::vector<AgendaRowView*> m_rows;
    AgendaAddLine* m_add = nullptr;
    QComboBox* m_kind = nullptr;
    TextArea* m_note = nullptr;
    QCheckBox* m_others = nullptr;
};

}
