// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::presentation {
class RecordImportModel;
}

namespace rooftree::ui {

class Button;
class Card;
class PlainLabel;
class TableView;

/// What is in FHIR files, or what became of them: the sum, what cannot be imported, the kinds and
/// files, remarks.
class RecordReportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecordReportPanel(presentation::RecordImportModel& model, QWidget* parent = nullptr);

    void showReport();

    /// What somebody may want to press now.
    [[nodiscard]] Button* importButton() const { return m_import; }

    [[nodiscard]] Button* openPeopleButton() const { return m_openPeople; }

    [[nodiscard]] Button* openReportsButton() const { return m_openReports; }

Q_SIGNALS:
    void importRequested();
    /// Wish: see what was imported.
    void placeRequested(const QString& id);

private:
    void buildLayout();
    void buildSum();
    void buildTables();
    void buildNotes();
    void bindActs();
    void showNotes();

    presentation::RecordImportModel& m_model;
    Card* m_sumCard = nullptr;
    PlainLabel* m_sum = nullptr;
    PlainLabel* m_registers = nullptr;
    Button* m_import = nullptr;
    Button* m_openPeople = nullptr;
    Button* m_openReports = nullptr;
    QWidget* m_tables = nullptr;
    TableView* m_kinds = nullptr;
    TableView* m_files = nullptr;
    Card* m_refusals = nullptr;
    PlainLabel* m_refusalWords = nullptr;
    Card* m_remarks = nullptr;
    PlainLabel* m_remarkWords = nullptr;
};

}
