// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Patient.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace rooftree::presentation {

/// "Register a patient", as typed. Only a name is compulsory.
struct RegistrationForm {
    QString title;
    QString given;
    QString family;
    QString preferred;
    QString birthDate;
    QString nhsNumber;
    domain::AdministrativeGender gender = domain::AdministrativeGender::Unknown;
    QString address; ///< a line a line
    QString postcode;
    QString phone;
    QString mobile;
    QString email;
    QString language; ///< BCP 47, empty when not recorded
    QString needFormat; ///< each access need in words, empty for none
    QString needContact;
    QString needSupport;
    QString needProfessional;

    /// How it is kept in a draft.
    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] static RegistrationForm restored(const QJsonObject& kept);

    friend bool operator==(const RegistrationForm&, const RegistrationForm&) = default;
};

/// A typed line of the form, by the name that errors and drafts know it by.
struct RegistrationText {
    QString name;
    QString RegistrationForm::*member;
};

[[nodiscard]] const std::vector<RegistrationText>& registrationTexts();

/// What a form came to: the details, or every error at once, so that each stands by its field.
struct CheckedForm {
    std::optional<domain::PatientDetails> details;
    std::vector<domain::Error> errors;
};

[[nodiscard]] CheckedForm check(const RegistrationForm& form, QDate today);

}
