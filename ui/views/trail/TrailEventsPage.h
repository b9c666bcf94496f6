// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace rooftree::presentation {
class TrailModel;
}

namespace rooftree::ui {

class Button;
class ChoiceChips;
class Dialogs;
class PlainLabel;
class TableView;

/// The events, narrowed by day, person, act and patient, and as a file.
class TrailEventsPage final : public QWidget {
    Q_OBJECT

public:
    TrailEventsPage(presentation::TrailModel& model, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Reads the list again for what is chosen.
    void ask();

private:
    void buildLayout();
    void buildFilters();
    void buildActs();
    void bindModel();
    void onPeople();
    void onRefreshed();
    void onChosen();
    void onPatient();
    void save();

    presentation::TrailModel& m_model;
    Dialogs& m_dialogs;
    std::optional<domain::PatientId> m_patient;
    ChoiceChips* m_days = nullptr;
    QComboBox* m_person = nullptr;
    QComboBox* m_act = nullptr;
    Button* m_only = nullptr;
    Button* m_save = nullptr;
    TableView* m_table = nullptr;
    PlainLabel* m_count = nullptr;
};

}
