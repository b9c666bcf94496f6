// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rooftree::presentation {
class UsersModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class Card;
class ChoiceChips;
class FormBuilder;
class PasswordField;
class TableView;

/// Everybody who works here, and a form to add somebody.
class UsersPage final : public QWidget {
    Q_OBJECT

public:
    explicit UsersPage(presentation::UsersModel& model, QWidget* parent = nullptr);

private:
    void buildLayout();
    void buildForm();
    void buildActs();
    void bindModel();
    void showForm(bool shown);
    void onSave();
    void onAdded();
    void onRefused(const domain::Error& error);

    presentation::UsersModel& m_model;
    Banner* m_banner = nullptr;
    TableView* m_table = nullptr;
    Button* m_add = nullptr;
    Card* m_card = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_profession = nullptr;
    ChoiceChips* m_roles = nullptr;
    QLineEdit* m_userName = nullptr;
    PasswordField* m_password = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
};

}
