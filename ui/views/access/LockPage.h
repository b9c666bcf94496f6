// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/access/AccessPage.h"

class QLineEdit;

namespace rooftree::presentation {
class QuickUnlock;
class SignInModel;
}

namespace rooftree::ui {

class Button;
class FormBuilder;
class PasswordField;
class PlainLabel;

/// Stands before everything while the desk is locked. The same person comes back by password, or by
/// PIN where they have set one, and finds every draft; somebody else signs in afresh.
class LockPage final : public AccessPage {
    Q_OBJECT

public:
    LockPage(presentation::SignInModel& model, presentation::QuickUnlock& quick,
        QWidget* parent = nullptr);

    void start();

private:
    void buildLayout();
    void buildFields();
    void buildActs();
    void bindModel();
    void bindQuick();
    void ask();
    void askFor(bool pin);
    void onUnlock();
    void onPinTyped(const QString& text);
    void onRefused(const domain::Error& error);

    presentation::SignInModel& m_model;
    presentation::QuickUnlock& m_quick;
    PlainLabel* m_who = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_pin = nullptr;
    PasswordField* m_password = nullptr;
    Button* m_unlock = nullptr;
    Button* m_usePassword = nullptr;
    Button* m_other = nullptr;
    bool m_asksForPin = false;
};

}
