// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/AccountModel.h"
#include "views/access/AccessPage.h"

class QLineEdit;

namespace rooftree::presentation {
class QuickUnlock;
}

namespace rooftree::ui {

class Button;
class FormBuilder;
class FreshPasswordBar;
class PasswordField;
class PlainLabel;
class ShortcutsPart;

/// One's own account: the PIN that opens the lock of this desk, the password, the authenticator
/// of those who may have one, and text shortcuts.
class AccountPage final : public AccessPage {
    Q_OBJECT

public:
    AccountPage(presentation::AccountModel& model, presentation::QuickUnlock& quick,
        QWidget* parent = nullptr);

    void start();

Q_SIGNALS:
    void done();

private:
    void buildPin();
    void buildPassword();
    void buildFactor();
    void bindModel();
    void bindPin();
    void refreshPin();
    void refreshFactor();
    void onSaved(presentation::AccountModel::Act act);
    void onRefused(const domain::Error& error);

    presentation::AccountModel& m_model;
    presentation::QuickUnlock& m_quick;
    FormBuilder* m_pinForm = nullptr;
    QLineEdit* m_pin = nullptr;
    PlainLabel* m_pinWords = nullptr;
    Button* m_setPin = nullptr;
    Button* m_forgetPin = nullptr;
    FreshPasswordBar* m_fresh = nullptr;
    FormBuilder* m_form = nullptr;
    PasswordField* m_password = nullptr;
    Button* m_savePassword = nullptr;
    QWidget* m_factor = nullptr;
    PlainLabel* m_factorWords = nullptr;
    PlainLabel* m_secret = nullptr;
    FormBuilder* m_codeForm = nullptr;
    QLineEdit* m_code = nullptr;
    Button* m_propose = nullptr;
    Button* m_turnOn = nullptr;
    Button* m_turnOff = nullptr;
    ShortcutsPart* m_shortcuts = nullptr;
    Button* m_done = nullptr;
};

}
