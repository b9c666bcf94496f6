// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/FreshPassword.h"
#include "application/access/PrepareAccount.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "application/followup/OpenWork.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// What may be changed about somebody who works here.
struct StaffChange {
    StaffId id;
    domain::RowVersion version; ///< that was read
    QString name;
    domain::Profession profession = domain::Profession::Other;
    std::optional<domain::TeamId> team;
    std::vector<domain::Role> roles;
};

/// Who works here and who may sign in. Every change asks for a fresh password, and none may
/// leave the practice without an active manager or administrator. Conflict "staff.changed" when
/// somebody else changed the person first.
class ManageStaff final {
public:
    using Proof = Authorized<Action::ManageUsers>;

    struct Needs {
        UnitOfWork& work;
        StaffRepository& staff;
        OpenWork& openWork;
        Passwords passwords;
        const FreshPassword& fresh;
        Throttle& throttle;
        Publisher& publisher;
        const domain::Clock& clock;
    };

    explicit ManageStaff(Needs needs) : m_needs(needs) { }

    [[nodiscard]] Result<std::vector<domain::Staff>> all(const Proof& proof) const;
    [[nodiscard]] Result<std::vector<domain::Team>> teams(const Proof& proof) const;

    /// Conflict ("staff.user-name-taken").
    [[nodiscard]] Result<SaveOutcome> add(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, const NewStaff& wish) const;
    /// Conflict ("staff.last-manager", "staff.last-administrator"; "staff.role-with-work", with the
    /// numbers of open calls and visits that nobody would be left for).
    [[nodiscard]] Result<SaveOutcome> change(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, const StaffChange& wish) const;
    /// A new password for somebody who lost theirs; their waits end.
    [[nodiscard]] Result<SaveOutcome> setPassword(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, StaffId id, const QString& password) const;
    /// A leaver. Their entries keep their name; their sessions end within seconds. Conflict
    /// ("staff.open-work", with the numbers of open calls and visits) while work would have nobody:
    /// ReassignWork first; and as change().
    [[nodiscard]] Result<SaveOutcome> close(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, StaffId id, domain::RowVersion version) const;
    [[nodiscard]] Result<SaveOutcome> reopen(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, StaffId id, domain::RowVersion version) const;

    /// Conflict ("team.name-taken").
    [[nodiscard]] Result<SaveOutcome> addTeam(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, const QString& name) const;
    [[nodiscard]] Result<SaveOutcome> renameTeam(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, domain::TeamId id, const QString& name) const;

    /// How long every desk of the practice waits before it locks.
    [[nodiscard]] Result<SaveOutcome> setIdleMinutes(
        const Proof& proof, const FreshProof& fresh, const domain::SaveKey& key, int minutes) const;

private:
    using Work = std::function<Result<void>(EventId)>;

    [[nodiscard]] Result<SaveOutcome> save(const Proof& proof, const FreshProof& fresh,
        const WriteStamp& stamp, const Work& work) const;
    [[nodiscard]] Result<SaveOutcome> saveActive(const Proof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, const StaffChange& who, bool isActive) const;
    [[nodiscard]] Result<void> checkNothingIsLeft(
        const domain::Staff& before, const domain::Staff& after, const QString& code) const;
    [[nodiscard]] Result<void> put(const domain::Staff& person, EventId event) const;
    [[nodiscard]] Result<void> checkNameIsFree(
        const QString& team, std::optional<domain::TeamId> own) const;
    [[nodiscard]] Result<QStringList> practiceWords() const;

    Needs m_needs;
};

}
