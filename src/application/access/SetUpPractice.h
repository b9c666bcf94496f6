// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/ManageStaff.h"
#include "application/common/UnitOfWork.h"
#include "application/people/StaffRepository.h"

namespace rooftree::app {

/// What the first-run wizard asks: the practice and its first manager. There is no default account.
struct NewPractice {
    QString name;
    QString odsCode;
    bool isDemo = false;
    QString managerName;
    QString userName;
    QString password;
};

class SetUpPractice final {
public:
    SetUpPractice(UnitOfWork& work, StaffRepository& staff, Passwords passwords);

    /// Conflict ("practice.already-set-up") in a database that has a practice.
    [[nodiscard]] Result<SaveOutcome> run(const Authorized<Action::SetUpPractice>& proof,
        const domain::SaveKey& key, const NewPractice& wish) const;

    /// False in a fresh database: show the wizard.
    [[nodiscard]] Result<bool> isDone() const;

private:
    UnitOfWork& m_work;
    StaffRepository& m_staff;
    Passwords m_passwords;
};

}
