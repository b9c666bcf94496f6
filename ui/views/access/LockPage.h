// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/access/AccessPage.h"

namespace rooftree::presentation {
class SignInModel;
}

namespace rooftree::ui {

class Button;
class FormBuilder;
class PasswordField;
class PlainLabel;

/// Stands before everything while the desk is locked. The same person comes back by password and
/// finds every draft; somebody else signs in afresh.
class LockPage final : public AccessPage {
    Q_OBJECT

public:
    explicit LockPage(presentation::SignInModel& model, QWidget* parent = nullptr);

    void start();

private:
    void buildLayout();
    void bindModel();
    void onUnlock();
    void onRefused(const domain::Error& error);

    presentation::SignInModel& m_model;
    PlainLabel* m_who = nullptr;
    FormBuilder* m_form = nullptr;
    PasswordField* m_password = nullptr;
    Button* m_unlock = nullptr;
    Button* m_other = nullptr;
};

}
