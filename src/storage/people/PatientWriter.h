// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Patient.h"

namespace rooftree::storage {

class Database;

/// Writes everything that is known of a person: the row, identifiers and access needs.
class PatientWriter final {
public:
    PatientWriter(Database& database, domain::EventId event) : m_database(database), m_event(event)
    {
    }

    [[nodiscard]] domain::PatientId add(const QUuid& uid, const domain::PatientDetails& details);
    /// Under an id that was kept free for them.
    void addAs(domain::PatientId id, const QUuid& uid, const domain::PatientDetails& details);
    /// The same for a long list of people: nobody asks for the new ids.
    void addQuietly(const QUuid& uid, const domain::PatientDetails& details);
    /// False when the version is not `base` any more.
    [[nodiscard]] bool update(
        domain::PatientId id, domain::RowVersion base, const domain::PatientDetails& details);

private:
    void addParts(domain::PatientId id, const domain::PatientDetails& details);

    Database& m_database;
    domain::EventId m_event;
};

}
