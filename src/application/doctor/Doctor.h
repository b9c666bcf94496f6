// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupRoom.h"
#include "application/common/UnitOfWork.h"
#include "application/doctor/Finding.h"
#include "application/doctor/Machine.h"
#include "application/doctor/StorageExaminer.h"
#include "application/followup/LooseEnds.h"
#include "application/people/PatientDirectory.h"
#include "application/people/StaffRepository.h"
#include "application/trail/TrailVerifier.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Looks at the database, its copies and the computer they are on, and says what is not as it
/// should be. Changes nothing.
class Doctor final {
public:
    struct Needs {
        StorageExaminer& storage;
        BackupRoom& backups;
        TrailVerifier& trail;
        StaffRepository& staff;
        PatientDirectory& directory;
        UnitOfWork& work;
        const Machine& machine;
        const Gate& gate;
        const domain::Clock& clock;
        LooseEndRepository& looseEnds;
    };

    explicit Doctor(Needs needs) : m_needs(needs) { }

    /// Always the same things in the same order; what could not be asked is Bad with the error's
    /// code.
    [[nodiscard]] std::vector<Finding> examine(const Authorized<Action::RunDoctor>& proof) const;

private:
    using Findings = std::vector<Finding>;

    void lookAtDatabase(Findings& findings) const;
    void lookAtRights(Findings& findings) const;
    void lookAtDisk(Findings& findings) const;
    void lookAtClock(Findings& findings, const BackupOverview& overview) const;
    void lookAtBackups(Findings& findings, const BackupOverview& overview) const;
    void lookAtTrail(Findings& findings, const domain::Actor& actor) const;
    void lookAtPractice(Findings& findings) const;

    Needs m_needs;
};

}
