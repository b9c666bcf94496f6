// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"

#include <QWidget>

#include <optional>

namespace rooftree::presentation {
class PatientSearchModel;
}

namespace rooftree::ui {

class Button;
class PlainLabel;
class SearchBox;

/// Chooses one patient by searching. Whom one chose stands there in full (name, birth date, age,
/// number) until it is changed, so that a namesake is seen before anything is saved (HZ-01).
class PatientPicker final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(qint64 chosen READ chosen NOTIFY chosenChanged USER true)

public:
    explicit PatientPicker(presentation::PatientSearchModel& search, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<domain::PatientId> patient() const { return m_patient; }

    /// Who was chosen, as the list showed them.
    [[nodiscard]] const std::optional<app::DirectoryEntry>& person() const { return m_person; }

    void clear();

    /// Shows somebody who was chosen before.
    void choose(const app::DirectoryEntry& person);

    [[nodiscard]] SearchBox* searchBox() const { return m_search; }

Q_SIGNALS:
    void chosenChanged();

private:
    void buildLayout();
    void onChosen(const QModelIndex& index);
    void take(const QModelIndex& index, const app::DirectoryEntry& person);
    void showSearch(bool searching);

    [[nodiscard]] qint64 chosen() const { return m_patient ? m_patient->value() : 0; }

    presentation::PatientSearchModel& m_model;
    std::optional<domain::PatientId> m_patient;
    std::optional<app::DirectoryEntry> m_person;
    SearchBox* m_search = nullptr;
    QWidget* m_shown = nullptr;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_detail = nullptr;
    Button* m_change = nullptr;
};

}
