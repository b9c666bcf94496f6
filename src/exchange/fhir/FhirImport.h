// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "application/people/ImportStore.h"
#include "domain/common/Clock.h"
#include "exchange/common/ImportProgress.h"
#include "exchange/fhir/FhirReport.h"

namespace rooftree::exchange {

class FhirStore;

/// Brings in FHIR R4 records: a Bundle of one person, a single resource, a file of resources a line
/// (NDJSON), or every .json and .ndjson file below a folder. Patient, Condition, Encounter,
/// Observation, MedicationRequest, MedicationStatement, CarePlan and Goal are kept, other types
/// counted and skipped. One file, one transaction: a file with a rejecting problem changes nothing,
/// and the files after it go on. Each resource is known by its id, so that a second import changes
/// nothing. Runs in the thread of the database.
class FhirImport final {
public:
    using Proof = app::Authorized<domain::Action::ImportRecords>;

    static constexpr qint64 kMostLineFileBytes = qint64(2) * 1024 * 1024 * 1024;
    static constexpr qsizetype kMostFiles = 10'000;

    FhirImport(app::UnitOfWork& work, app::ImportStore& store, const domain::Clock& clock)
        : m_work(work)
        , m_store(store)
        , m_clock(clock)
    {
    }

    /// A report also when files were refused, each saying why, and when it stopped before its end,
    /// cancelled or by the database. An Error only when there is nothing at the path (file.missing,
    /// fhir.no-files, fhir.too-many-files).
    [[nodiscard]] domain::Result<FhirReport> run(const Proof& proof, const QString& path,
        const FhirImportOptions& options, const ImportWatch& watch = {});

private:
    struct Run;

    [[nodiscard]] domain::Result<void> importFile(
        Run& run, const QString& path, FhirFileReport& report);
    [[nodiscard]] domain::Result<void> transact(Run& run, FhirFileReport& report,
        const std::function<domain::Result<void>(std::optional<app::EventId>)>& work);
    [[nodiscard]] domain::Result<void> remember(
        const Run& run, FhirFileReport& report, std::optional<app::EventId> event);

    app::UnitOfWork& m_work;
    app::ImportStore& m_store;
    const domain::Clock& m_clock;
};

}
