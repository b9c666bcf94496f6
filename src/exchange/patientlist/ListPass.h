// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/ImportStore.h"
#include "exchange/common/ImportProgress.h"
#include "exchange/patientlist/ListImportReport.h"
#include "exchange/patientlist/PatientListReader.h"
#include "exchange/patientlist/SeenPeople.h"

#include <set>

namespace rooftree::exchange {

/// One reading of a practice list from end to end: every row is compared with the others and with
/// the people in the database, and new people are added when there is an event to add them under.
/// Rejecting: row.conflicting-birth-date, row.conflicting-name (the number is somebody else's
/// here), row.number-twice (args: the other line), row.not-registered (a layout without names
/// creates nobody). Warning: row.repeated (args: line), row.details-differ.
class ListPass final {
public:
    struct Plan {
        std::optional<app::EventId> event; ///< none: only look
        bool stopsAddingAtRejects = true;
        std::set<int> leftOut; ///< lines that an earlier pass rejected
    };

    ListPass(
        PatientListReader& reader, app::ImportStore& store, const ImportWatch& watch, Plan plan);

    /// Refused: import.cancelled, what the reader refuses, and what the store says.
    [[nodiscard]] domain::Result<void> run();

    [[nodiscard]] ListImportReport takeReport();

    [[nodiscard]] const std::set<int>& rejectedLines() const { return m_rejectedLines; }

private:
    [[nodiscard]] domain::Result<void> flush();
    [[nodiscard]] bool compareWithFile(ListRow& row);
    void rejectFirst(const SeenPeople::Seen& first, int otherLine);
    void count(ListRow& row, bool isKnown);
    void judge(ListRow& row, const std::optional<app::KnownPerson>& known);
    void compareWithKnown(ListRow& row, const app::KnownPerson& known) const;
    void settle(ListRow& row);
    void take(RowProblem problem);
    [[nodiscard]] bool goesOn() const;

    PatientListReader& m_reader;
    app::ImportStore& m_store;
    const ImportWatch& m_watch;
    Plan m_plan;
    ListImportReport m_report;
    std::vector<RowProblem> m_warnings;
    SeenPeople m_seen;
    std::set<int> m_rejectedLines;
    std::vector<ListRow> m_batch;
    std::vector<app::NewPerson> m_new;
};

}
