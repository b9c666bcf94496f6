// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRepository.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rooftree::presentation {
class RegistrationModel;
struct RegistrationForm;
}

namespace rooftree::ui {

class Banner;
class Button;
class DateField;
class DraftBar;
class FormBuilder;
class PlainLabel;
class ScrollPage;
class TextArea;

/// "Register a patient". Only a name must be known; what a person needs in order to take part is
/// asked here, because every screen shows it.
class RegistrationPage final : public QWidget {
    Q_OBJECT

public:
    explicit RegistrationPage(presentation::RegistrationModel& model, QWidget* parent = nullptr);

    void start(std::optional<app::DraftId> wanted = {});
    /// A new one, with what was typed elsewhere in its fields.
    void startFrom(const presentation::RegistrationForm& typed);
    void focusFirst();

Q_SIGNALS:
    void registered(qint64 patient);
    void leaveRequested();

private:
    void buildLayout();
    void addIdentity();
    void addContact();
    void addNeeds();
    void addActs();
    void bindModel();
    [[nodiscard]] presentation::RegistrationForm form() const;
    void onSave();
    void onRefused(const domain::Error& error);
    void onNumberEdited();
    void showDuplicates();
    void onEdited();
    void show(const presentation::RegistrationForm& form);

    presentation::RegistrationModel& m_model;
    bool m_isShowing = false;
    ScrollPage* m_page = nullptr;
    DraftBar* m_draftBar = nullptr;
    FormBuilder* m_form = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_given = nullptr;
    QLineEdit* m_family = nullptr;
    QLineEdit* m_preferred = nullptr;
    DateField* m_born = nullptr;
    QLineEdit* m_number = nullptr;
    Banner* m_numberNote = nullptr;
    Banner* m_duplicates = nullptr;
    QComboBox* m_gender = nullptr;
    TextArea* m_address = nullptr;
    QLineEdit* m_postcode = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_mobile = nullptr;
    QLineEdit* m_format = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_support = nullptr;
    QLineEdit* m_professional = nullptr;
    Button* m_save = nullptr;
    Button* m_cancel = nullptr;
};

}
