// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/access/AccessPage.h"

class QCheckBox;
class QLineEdit;

namespace rooftree::presentation {
class FirstRunModel;
}

namespace rooftree::ui {

class Button;
class FormBuilder;
class PasswordField;

/// The first-run wizard: what the practice is called and who its first manager is. Errors stand
/// under their field and nothing typed is lost.
class FirstRunPage final : public AccessPage {
    Q_OBJECT

public:
    explicit FirstRunPage(presentation::FirstRunModel& model, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// There is a backup to begin with.
    void restoreRequested();

private:
    void buildLayout();
    void buildDisk();
    void bindModel();
    void onSave();
    void onRefused(const domain::Error& error);

    presentation::FirstRunModel& m_model;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_practiceName = nullptr;
    QLineEdit* m_odsCode = nullptr;
    QLineEdit* m_managerName = nullptr;
    QLineEdit* m_userName = nullptr;
    PasswordField* m_password = nullptr;
    QCheckBox* m_diskKnown = nullptr; ///< none: there is nothing to know
    Button* m_save = nullptr;
    Button* m_restore = nullptr;
};

}
