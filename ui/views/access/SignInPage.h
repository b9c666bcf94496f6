// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/access/AccessPage.h"

class QLineEdit;

namespace rooftree::presentation {
class SignInModel;
struct DemoAccount;
}

namespace rooftree::ui {

class Button;
class FormBuilder;
class PasswordField;

/// Who are you? A demo practice tells its accounts here; a real one has none to tell.
class SignInPage final : public AccessPage {
    Q_OBJECT

public:
    explicit SignInPage(presentation::SignInModel& model, QWidget* parent = nullptr);

    /// Empties the fields and puts the keyboard in the first.
    void start();

private:
    void buildLayout();
    void addDemoAccounts();
    void addDemoAccount(const presentation::DemoAccount& account, QVBoxLayout& rows);
    void bindModel();
    void onSignIn();
    void onRefused(const domain::Error& error);

    presentation::SignInModel& m_model;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_userName = nullptr;
    PasswordField* m_password = nullptr;
    QLineEdit* m_code = nullptr;
    Button* m_signIn = nullptr;
};

}
