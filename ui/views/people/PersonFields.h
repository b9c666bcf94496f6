// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"

#include <QObject>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rooftree::presentation {
struct RegistrationForm;
}

namespace rooftree::ui {

class Banner;
class DateField;
class FormBuilder;
class TextArea;

/// Who somebody is, where they are reached and what they need, as rows of a form: the same when
/// they are registered and when it is changed.
class PersonFields final : public QObject {
    Q_OBJECT

public:
    /// Adds its rows to the form, with which it ends. `languages` are those that there are words
    /// in.
    PersonFields(FormBuilder& form, const std::vector<app::PatientLanguage>& languages);

    [[nodiscard]] presentation::RegistrationForm value() const;
    /// Does not say edited().
    void setValue(const presentation::RegistrationForm& form);

    void focusFirst();
    /// The field to which an error belongs: that of a name which is missing is the first.
    [[nodiscard]] static QString fieldOf(const QString& errorField);

    /// Below the names, hidden: whether somebody with a new name is found by the old one.
    [[nodiscard]] QCheckBox* keepsOldName() const { return m_keepsOldName; }

    /// Below the number, about who may be the same person.
    [[nodiscard]] Banner* duplicates() const { return m_duplicates; }

Q_SIGNALS:
    void edited();

private:
    void addIdentity();
    void addContact(const std::vector<app::PatientLanguage>& languages);
    void showLanguage(const QString& code);
    void addNeeds();
    void bindFields();
    void onNumberEdited();
    void sayEdited();

    FormBuilder& m_form;
    bool m_isShowing = false;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_given = nullptr;
    QLineEdit* m_family = nullptr;
    QLineEdit* m_preferred = nullptr;
    QCheckBox* m_keepsOldName = nullptr;
    DateField* m_born = nullptr;
    QLineEdit* m_number = nullptr;
    Banner* m_numberNote = nullptr;
    Banner* m_duplicates = nullptr;
    QComboBox* m_gender = nullptr;
    TextArea* m_address = nullptr;
    QLineEdit* m_postcode = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_mobile = nullptr;
    QLineEdit* m_email = nullptr;
    QComboBox* m_language = nullptr;
    QLineEdit* m_format = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_support = nullptr;
    QLineEdit* m_professional = nullptr;
};

}
