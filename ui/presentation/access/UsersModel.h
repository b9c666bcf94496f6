// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/StaffList.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Who works here and who may sign in: the list, and adding somebody.
class UsersModel final : public QObject {
    Q_OBJECT

public:
    explicit UsersModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] StaffList& list() { return m_list; }

    void refresh();

    /// Ends in added() or refused(). The same wish sent twice adds one person.
    void add(const app::NewStaff& wish);

Q_SIGNALS:
    void busyChanged(bool busy);
    void added();
    void refused(const rooftree::domain::Error& error);

private:
    void onAdded(const domain::Result<app::SaveOutcome>& outcome);

    const Desk& m_desk;
    StaffList m_list;
    domain::SaveKey m_key = domain::SaveKey::make();
    bool m_isBusy = false;
};

}
