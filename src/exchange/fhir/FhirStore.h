// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/ImportStore.h"
#include "exchange/fhir/FhirContent.h"
#include "exchange/fhir/FhirReport.h"

#include <functional>

namespace rooftree::exchange {

/// Puts mapped content into the database and remembers who is who for the files that follow.
/// People are told by NHS number, else by any of their other numbers, and must agree in birth date
/// and family name; whoever is here is never overwritten. Problems: fhir.conflicting-person,
/// fhir.two-people (its numbers belong to different people here), fhir.details-differ (a warning).
class FhirStore final {
public:
    explicit FhirStore(app::ImportStore& store) : m_store(store) { }

    using GoesOn = std::function<domain::Result<void>()>;

    /// With an event everything is added; without one it is only compared. What `goesOn` answers is
    /// asked every so many items, and an error ends it.
    [[nodiscard]] domain::Result<void> add(FhirContent& content, std::optional<app::EventId> event,
        FhirFileReport& report, const GoesOn& goesOn);

    /// Person keys by reference, of everybody whose file was kept.
    [[nodiscard]] const QHash<QString, QString>& seen() const { return m_seen; }

    /// Call after each transaction. People of single resources and lines are remembered for the
    /// files that follow; those of a bundle, or of a transaction that was given up, are not.
    void settle(bool isKept);

private:
    using Ids = QHash<QString, qint64>; // 0: a dry run gives no ids

    [[nodiscard]] domain::Result<void> addPerson(const FhirPerson& person, FhirProblems& problems,
        std::optional<app::EventId> event, FhirTypeCount& count);
    [[nodiscard]] domain::Result<std::optional<app::KnownPerson>> findPerson(
        const domain::PatientDetails& details, FhirProblems& problems);
    [[nodiscard]] domain::Result<bool> addItem(
        app::PatientId patient, const FhirItem& item, app::EventId event);
    [[nodiscard]] domain::Result<bool> isNew(app::PatientId patient, const FhirItem& item);

    app::ImportStore& m_store;
    QHash<QString, QString> m_seen;
    Ids m_ids; ///< of people, by key
    bool m_isBundle = false;
    QStringList m_newReferences; ///< of this transaction
};

}
