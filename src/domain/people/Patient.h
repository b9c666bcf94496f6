// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/RowVersion.h"
#include "domain/people/AccessNeedKind.h"
#include "domain/people/AdministrativeGender.h"
#include "domain/people/BirthDate.h"
#include "domain/people/NhsNumber.h"
#include "domain/people/PersonName.h"
#include "domain/people/PhoneNumber.h"
#include "domain/people/Postcode.h"

#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// What somebody needs in order to read, hear or take part (DAPB1605). Shown on every screen of the
/// person.
struct AccessNeed {
    AccessNeedKind kind = AccessNeedKind::Format;
    QString text;

    friend bool operator==(const AccessNeed&, const AccessNeed&) = default;
};

/// A number from elsewhere, with the system that gave it (FHIR Identifier).
struct OtherIdentifier {
    QString system;
    QString value;

    friend bool operator==(const OtherIdentifier&, const OtherIdentifier&) = default;
};

struct Address {
    QStringList lines;
    std::optional<Postcode> postcode;

    friend bool operator==(const Address&, const Address&) = default;
};

/// Dead is a fact of its own: the day may be unknown (FHIR deceasedBoolean).
struct Death {
    std::optional<QDate> on;

    friend bool operator==(const Death&, const Death&) = default;
};

/// What is known of a person. Only the name is compulsory.
struct PatientDetails {
    PersonName name;
    std::optional<BirthDate> born;
    std::optional<NhsNumber> nhsNumber;
    AdministrativeGender gender = AdministrativeGender::Unknown;
    Address address;
    std::optional<PhoneNumber> phone;
    std::optional<PhoneNumber> mobile;
    QString email;
    QString language; ///< BCP 47, empty when not recorded
    QString usualGp; ///< as the practice list writes it
    std::optional<Death> death;
    std::optional<QDate> registeredOn;
    std::optional<QDate> leftOn;
    std::vector<AccessNeed> accessNeeds;
    std::vector<OtherIdentifier> otherIdentifiers;
    std::vector<PersonName> formerNames = {}; ///< what they were called once, to be found by it

    friend bool operator==(const PatientDetails&, const PatientDetails&) = default;
};

struct Patient {
    PatientId id;
    QUuid uid;
    PatientDetails details;
    RowVersion version;

    [[nodiscard]] bool isLiving() const { return !details.death; }
};

/// What a hurried reader takes somebody to be.
struct Looks {
    PersonName name;
    std::optional<BirthDate> born;
};

/// Two people who could be taken for one another: same family name (folded) and a given name that
/// starts alike, or the same birth date and names that start alike (HZ-01).
[[nodiscard]] bool areNamesakes(const Looks& one, const Looks& other);

}
