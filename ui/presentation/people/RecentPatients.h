// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/people/PatientListModel.h"

namespace rooftree::presentation {

/// Whom this person opened since signing in, the last first. Kept in memory only, and forgotten
/// when they sign out (ADR 0029).
class RecentPatients final : public PatientListModel {
    Q_OBJECT

public:
    static constexpr int kMost = 10;

    explicit RecentPatients(const Desk& desk, QObject* parent = nullptr);

    void add(domain::PatientId patient);
    /// Empty for a role that may not look for people.
    void refresh();

private:
    void onEntries(int generation, domain::Result<std::vector<app::DirectoryEntry>> entries);
    void forget();

    const Desk& m_desk;
    std::vector<domain::PatientId> m_ids;
    int m_generation = 0;
};

}
