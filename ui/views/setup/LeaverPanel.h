// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/OpenWork.h"
#include "domain/people/Staff.h"

#include <QWidget>

class QComboBox;

namespace rooftree::app {
struct OpenCounts;
}

namespace rooftree::presentation {
class OpenCallList;
class UsersModel;
}

namespace rooftree::ui {

class Button;
class FormBuilder;
class PlainLabel;
class TableView;

/// What has to happen before somebody's account is closed: what waits for them is shown, and goes
/// to others in one act, calls to a colleague, a team or a role, appointments to a clinician. Their
/// past entries keep their name.
class LeaverPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LeaverPanel(presentation::UsersModel& model, QWidget* parent = nullptr);

    void begin(const domain::Staff& person);

    [[nodiscard]] FormBuilder& fields() const { return *m_form; }

Q_SIGNALS:
    void done(); ///< closed, or thought better of

private:
    void buildLayout();
    void buildActs();
    void fillTargets();
    void fillVisits();
    [[nodiscard]] QString wordsFor(const app::OpenCounts& open) const;
    void onWorkRead(const std::vector<app::OpenCall>& calls);
    void goOn(const app::OpenCounts& open);
    void onHandOver();

    presentation::UsersModel& m_model;
    std::optional<domain::Staff> m_person;
    presentation::OpenCallList* m_calls = nullptr;
    PlainLabel* m_words = nullptr;
    TableView* m_table = nullptr;
    FormBuilder* m_form = nullptr;
    QComboBox* m_target = nullptr;
    QComboBox* m_visits = nullptr;
    Button* m_hand = nullptr;
    Button* m_close = nullptr;
    Button* m_cancel = nullptr;
};

}
