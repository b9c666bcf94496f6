// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/FreshPassword.h"
#include "application/backup/BackupRoom.h"

namespace rooftree::app {

/// Proof that a copy of the practice was made and tried just now, or that none can be because no
/// backups are set up. Only take() makes it; what is hard to take back asks for it, so a
/// second way to do that cannot forget the copy. It rests on a fresh password and is as
/// short-lived.
class SafetyCopy final {
public:
    enum class Ground {
        Restored, ///< a copy that was unpacked and compared
        ReadBack, ///< a copy that was read to its end; the server lets us unpack none
        NotSetUp, ///< none: what can be taken back is taken back without one
    };

    /// Makes the copy where the plan wants it. On the thread of `room`; fails as BackupRoom::make,
    /// and Denied "fresh.again" when the password is another person's.
    [[nodiscard]] static Result<SafetyCopy> take(
        BackupRoom& room, const Authorized<Action::MakeBackup>& proof, const FreshProof& fresh);

    [[nodiscard]] Ground ground() const { return m_ground; }

    [[nodiscard]] const FreshProof& fresh() const { return m_fresh; }

    /// Conflict "merge.copy-first" when the copy is not one of this practice, or backups were set
    /// up since. Inside the transaction of what rests on it.
    [[nodiscard]] Result<void> check(BackupRepository& backups) const;

private:
    SafetyCopy(Ground ground, FreshProof fresh, BackupRun run)
        : m_ground(ground)
        , m_fresh(std::move(fresh))
        , m_run(std::move(run))
    {
    }

    Ground m_ground;
    FreshProof m_fresh;
    BackupRun m_run;
};

/// A word for the trail.
[[nodiscard]] QString toWord(SafetyCopy::Ground ground);

/// Whether there is a key and a place for copies. One state of the database.
[[nodiscard]] Result<bool> areBackupsSetUp(BackupRepository& backups);

}
