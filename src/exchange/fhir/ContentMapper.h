// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirContent.h"

#include <QDate>

#include <simdjson.h>

namespace rooftree::exchange {

/// Turns one JSON document into what is to be kept of it. `seen` are the people that earlier lines
/// and files of the same import brought, by reference. Problems: those of ResourceSet, the
/// mappers, fhir.several-patients, fhir.no-subject, fhir.subject-elsewhere, fhir.contained-patient,
/// fhir.reference-cycle, fhir.no-identity, fhir.no-id and fhir.goals-of-the-dead (a warning).
class ContentMapper final {
public:
    ContentMapper(QDate today, const QHash<QString, QString>& seen) : m_today(today), m_seen(seen)
    {
    }

    /// `number` of a single resource in messages: its line.
    [[nodiscard]] FhirContent map(simdjson::dom::object root, int number = 1) const;

private:
    QDate m_today;
    const QHash<QString, QString>& m_seen; ///< person keys by reference
};

}
