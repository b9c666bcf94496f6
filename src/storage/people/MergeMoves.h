// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/MergeRepository.h"

namespace rooftree::storage {

class Database;

/// The rows that become another patient's when two records are merged, and go back when that is
/// undone. Each is put into the journal first; the database refuses to move a finished row that is
/// not there. Throws like the Database.
class MergeMoves final {
public:
    explicit MergeMoves(Database& database) : m_database(database) { }

    /// The tables whose rows go with their patient.
    [[nodiscard]] static QStringList tables();
    /// Tables with a patient whose rows stay where they are, and are read from both records or say
    /// what was done about one of them.
    [[nodiscard]] static QStringList staying();

    [[nodiscard]] std::vector<app::MergeCount> count(
        domain::PatientId kept, domain::PatientId folded);
    [[nodiscard]] app::MergeRepository::BackCount countBack(const app::Merge& merge);

    void fold(const app::Merge& merge, domain::EventId event);
    void unfold(const app::Merge& merge, domain::EventId event);

private:
    void moveJournalled(domain::PatientId to, domain::EventId event);

    Database& m_database;
};

}
