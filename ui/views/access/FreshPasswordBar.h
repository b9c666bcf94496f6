// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QWidget>

namespace rooftree::presentation {
class FreshPasswordModel;
}

namespace rooftree::ui {

class Banner;
class Button;
class FormBuilder;
class PasswordField;
class PlainLabel;

/// Asks for one's own password in the place of the act that needs it; once confirmed it says
/// so until the time is over, and the keyboard goes on to what it was for. The act's own button
/// asks `FreshPasswordModel::isConfirmed()`.
class FreshPasswordBar final : public QWidget {
    Q_OBJECT

public:
    explicit FreshPasswordBar(presentation::FreshPasswordModel& model, QWidget* parent = nullptr);

    void focusFirst();

private:
    void buildLayout();
    void bindModel();
    void onConfirm();
    void onConfirmed(bool isConfirmed);
    void goOn();
    void onRefused(const domain::Error& error);

    presentation::FreshPasswordModel& m_model;
    Banner* m_banner = nullptr;
    FormBuilder* m_form = nullptr;
    PasswordField* m_password = nullptr;
    Button* m_confirm = nullptr;
    PlainLabel* m_done = nullptr;
    bool m_hadFocus = false; ///< when the password was sent
};

}
