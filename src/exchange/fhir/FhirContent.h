// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/ImportStore.h"
#include "exchange/fhir/FhirProblem.h"

#include <QHash>
#include <QMap>

namespace rooftree::exchange {

/// A person of the file, and how a second import will know them again.
struct FhirPerson {
    domain::PatientDetails details;
    QString key; ///< begins the source keys of resources whose own ids are not unique
};

/// What is to be kept of one resource.
struct FhirItem {
    int entry = 0;
    QString resourceType;
    QString person; ///< the reference that was resolved
    std::optional<domain::Condition> condition;
    std::vector<app::ExternalFact> facts;
};

/// A file, or a line of one, checked and mapped.
struct FhirContent {
    bool isBundle = false;
    int entries = 0;
    QHash<QString, FhirPerson> people; ///< by reference ("urn:uuid:...", "Patient/1")
    std::vector<FhirItem> items;
    QMap<QString, int> skipped; ///< resources by type
    FhirProblems problems;
};

}
