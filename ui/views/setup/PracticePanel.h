// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rooftree::presentation {
class UsersModel;
}

namespace rooftree::ui {

class Button;
class FormBuilder;

/// What holds for everybody who works here: the teams, and how soon a desk locks.
class PracticePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PracticePanel(presentation::UsersModel& model, QWidget* parent = nullptr);

    void begin();

    [[nodiscard]] FormBuilder& fields() const { return *m_form; }

Q_SIGNALS:
    void done();

private:
    void buildTeams();
    void buildLock();
    void bindModel();
    void refresh();
    void onTeamChosen();
    void onSaveTeam();

    presentation::UsersModel& m_model;
    FormBuilder* m_form = nullptr;
    QComboBox* m_team = nullptr;
    QLineEdit* m_teamName = nullptr;
    Button* m_saveTeam = nullptr;
    QSpinBox* m_minutes = nullptr;
    Button* m_saveLock = nullptr;
    Button* m_close = nullptr;
};

}
