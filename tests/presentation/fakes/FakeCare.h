// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/care/CareRepository.h"

namespace rooftree::testing {

/// Entries of the fake practice, in memory.
class FakeCare final : public app::CareRepository {
public:
    domain::Result<std::vector<domain::CareEntry>> ofPatient(domain::PatientId patient) override
    {
        std::vector<domain::CareEntry> found;
        for (const auto& each : m_entries) {
            if (each.patient == patient)
                found.push_back(each);
        }
        return found;
    }

    domain::Result<void> add(const domain::CareEntry& entry, domain::EventId) override
    {
        for (const auto& each : m_entries) {
            if (entry.replaces && each.replaces == entry.replaces)
                return domain::fail(domain::ErrorKind::Conflict, QStringLiteral("careEntry"),
                    QStringLiteral("care.changed"));
        }
        m_entries.push_back(entry);
        m_entries.back().id = domain::CareEntryId(static_cast<qint64>(m_entries.size()));
        return {};
    }

private:
    std::vector<domain::CareEntry> m_entries;
};

}
