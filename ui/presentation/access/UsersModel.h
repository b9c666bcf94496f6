// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Accounts.h"
#include "presentation/access/FreshPasswordModel.h"
#include "presentation/access/StaffDraft.h"
#include "presentation/access/StaffList.h"

#include <functional>

namespace rooftree::presentation {

/// Who works here and who may sign in: the list, the teams, and every change of them. A change
/// needs fresh() to be confirmed; it ends in saved() or refused(), and the same wish sent twice is
/// done once.
class UsersModel final : public QObject {
    Q_OBJECT

public:
    /// What was saved, for the sentence that says so.
    enum class Act {
        Added,
        Changed,
        Password,
        NoSecondFactor,
        Closed,
        Reopened,
        Handed,
        Teams,
        Lock
    };
    Q_ENUM(Act)

    explicit UsersModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] StaffList& list() { return m_list; }

    [[nodiscard]] FreshPasswordModel& fresh() { return m_fresh; }

    /// Of the form that adds somebody.
    [[nodiscard]] StaffDraft& draft() { return m_draft; }

    [[nodiscard]] const std::vector<domain::Team>& teams() const { return m_teams; }

    [[nodiscard]] int idleMinutes() const { return m_idleMinutes; }

    [[nodiscard]] const domain::SignInRules& rules() const;

    /// Three words by chance, empty when the machine gives none.
    [[nodiscard]] QString suggestPassword() const;

    void refresh();

    void add(const app::NewStaff& wish);
    void change(const app::StaffChange& wish);
    void setPassword(domain::StaffId id, const QString& password);
    void removeSecondFactor(domain::StaffId id);
    void close(const domain::Staff& person);
    void reopen(const domain::Staff& person);
    void addTeam(const QString& name);
    void renameTeam(domain::TeamId id, const QString& name);
    void setIdleMinutes(int minutes);

    /// Ends in workRead() or refused().
    void readWork(domain::StaffId owner);
    void handOver(domain::StaffId from, const app::WorkTarget& target);

Q_SIGNALS:
    void busyChanged(bool busy);
    void refreshed();
    void saved(rooftree::presentation::UsersModel::Act act);
    void workRead(const std::vector<rooftree::app::OpenCall>& calls);
    void refused(const rooftree::domain::Error& error);

private:
    struct Answers {
        std::vector<domain::Staff> staff;
        std::vector<domain::Team> teams;
        std::optional<domain::Practice> practice;
    };

    using Proof = app::ManageStaff::Proof;
    using Job = std::function<domain::Result<app::SaveOutcome>(
        const app::Services&, const Proof&, const app::FreshProof&, const domain::SaveKey&)>;

    [[nodiscard]] static domain::Result<Answers> read(
        const app::Services& services, const Proof& proof);
    void onRead(domain::Result<Answers> answers);
    void save(Act act, Job job);
    void onSaved(Act act, const domain::Result<app::SaveOutcome>& outcome);
    void setBusy(bool busy);

    const Desk& m_desk;
    StaffList m_list;
    FreshPasswordModel m_fresh;
    StaffDraft m_draft;
    std::vector<domain::Team> m_teams;
    int m_idleMinutes = 0;
    domain::SaveKey m_key = domain::SaveKey::make();
    bool m_isBusy = false;
};

}
