// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/AgendaPaperModel.h"

#include <QObject>

#include <array>

class QComboBox;
class QWidget;

namespace rooftree::ui {

class Button;
class Dialogs;

/// What Today has for the paper: print the questions, in two sizes and the language of the patient,
/// and enter the answers.
class PaperActs final : public QObject {
    Q_OBJECT

public:
    PaperActs(presentation::AgendaPaperModel& model, Dialogs& dialogs, QObject* parent = nullptr);

    [[nodiscard]] std::array<QWidget*, 4> widgets() const;

    /// Of the sheet or slip that is printed next: English again for the next row.
    [[nodiscard]] QString language() const;

    /// For this row from now on; null for none.
    void setRow(const app::TodayRow* row);
    /// Whoever may not print or enter does not see it.
    void refresh(bool hasRows);

Q_SIGNALS:
    void enterRequested(qint64 patient, qint64 appointment);

private:
    void print(presentation::AgendaPaperModel::Size size);

    struct Visit {
        domain::PatientId patient;
        domain::AppointmentId appointment;
        QString time;
    };

    presentation::AgendaPaperModel& m_model;
    Dialogs& m_dialogs;
    std::optional<Visit> m_visit;
    QComboBox* m_language = nullptr;
    Button* m_print = nullptr;
    Button* m_printLarge = nullptr;
    Button* m_enter = nullptr;
};

}
