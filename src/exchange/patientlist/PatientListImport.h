// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "application/people/ImportStore.h"
#include "domain/common/Clock.h"
#include "exchange/common/ImportProgress.h"
#include "exchange/patientlist/Layout.h"
#include "exchange/patientlist/ListImportReport.h"

#include <set>

namespace rooftree::exchange {

/// Brings in a practice list. All or nothing: one rejected row and nothing is changed, unless the
/// good rows were asked for. People are told by NHS number, birth date and family name; who is
/// here already is never overwritten, so that a second import of a file changes nothing. Runs in
/// the thread of the database.
class PatientListImport final {
public:
    using Proof = app::Authorized<domain::Action::ImportPatients>;

    PatientListImport(app::UnitOfWork& work, app::ImportStore& store, const domain::Clock& clock)
        : m_work(work)
        , m_store(store)
        , m_clock(clock)
    {
    }

    /// A report also when rows were rejected and nothing was changed. An Error when the file as a
    /// whole is refused (file.*, csv.*, list.*), when it was cancelled (import.cancelled), when it
    /// is another file than the one previewed (import.other-file), or from the database.
    [[nodiscard]] domain::Result<ListImportReport> run(const Proof& proof, const QString& path,
        const ListImportOptions& options, const ImportWatch& watch = {});

private:
    [[nodiscard]] domain::Result<ListImportReport> look(const QString& path,
        const ListImportOptions& options, const ImportWatch& watch, std::set<int>* rejectedLines);
    [[nodiscard]] domain::Result<ListImportReport> apply(const Proof& proof, const QString& path,
        const ListImportOptions& options, std::set<int> leftOut, const ImportWatch& watch);
    [[nodiscard]] domain::Result<void> finish(
        const Layout& layout, const ListImportOptions& options, ListImportReport& report);
    [[nodiscard]] domain::Result<void> remember(const ListImportReport& report, app::EventId event);

    app::UnitOfWork& m_work;
    app::ImportStore& m_store;
    const domain::Clock& m_clock;
};

}
