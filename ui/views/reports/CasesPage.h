// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::presentation {
class ReportModel;
}

namespace rooftree::ui {

class Button;
class EmptyState;
class PlainLabel;
class ScrollPage;
class TableView;

/// The list behind one number, as long as the number says.
class CasesPage final : public QWidget {
    Q_OBJECT

public:
    explicit CasesPage(presentation::ReportModel& model, QWidget* parent = nullptr);

    /// Shows the cases that the model has read for `line` of its numbers.
    void showCases(int line);

    void focusFirst();

Q_SIGNALS:
    void patientChosen(qint64 patient);
    void leaveRequested();

private:
    void buildLayout();
    void openChosen();

    presentation::ReportModel& m_model;
    ScrollPage* m_page = nullptr;
    PlainLabel* m_length = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_back = nullptr;
    Button* m_open = nullptr;
};

}
