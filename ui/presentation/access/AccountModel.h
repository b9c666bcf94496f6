// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Accounts.h"
#include "presentation/access/FreshPasswordModel.h"
#include "presentation/access/TextShortcutsModel.h"

#include <functional>

namespace rooftree::presentation {

/// One's own account: the password, and for managers and administrators the authenticator. A change
/// needs fresh() to be confirmed; it ends in saved() or refused(). The PIN is QuickUnlock's.
class AccountModel final : public QObject {
    Q_OBJECT

public:
    enum class Act { Password, FactorOn, FactorOff };
    Q_ENUM(Act)

    explicit AccountModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] FreshPasswordModel& fresh() { return m_fresh; }

    [[nodiscard]] TextShortcutsModel& shortcuts() { return m_shortcuts; }

    /// Three words by chance, empty when the machine gives none.
    [[nodiscard]] QString suggestPassword() const;

    /// Whether an authenticator is offered: to those whose account could do most harm.
    [[nodiscard]] bool mayHaveFactor() const;

    /// What is set up now; none while it is not known or there is none.
    [[nodiscard]] const std::optional<app::SecondFactor>& factor() const { return m_factor; }

    /// What is being set up, shown until it is turned on or given up.
    [[nodiscard]] const std::optional<app::NewFactor>& proposal() const { return m_proposal; }

    void refresh();
    void setPassword(const QString& password);
    void proposeFactor();
    /// `code` is what the authenticator shows for the proposal.
    void turnFactorOn(const QString& code);
    void turnFactorOff();
    void forget();

Q_SIGNALS:
    void changed(); ///< factor or proposal
    void busyChanged(bool busy);
    void saved(rooftree::presentation::AccountModel::Act act);
    void refused(const rooftree::domain::Error& error);

private:
    using Proof = app::Authorized<domain::Action::ManageOwnAccount>;
    using Job = std::function<domain::Result<app::SaveOutcome>(
        const app::Accounts&, const Proof&, const app::FreshProof&, const domain::SaveKey&)>;

    void save(Act act, Job job);
    void onSaved(Act act, const domain::Result<app::SaveOutcome>& outcome);
    void setBusy(bool busy);

    const Desk& m_desk;
    FreshPasswordModel m_fresh;
    TextShortcutsModel m_shortcuts;
    std::optional<app::SecondFactor> m_factor;
    std::optional<app::NewFactor> m_proposal;
    domain::SaveKey m_key = domain::SaveKey::make();
    bool m_isBusy = false;
};

}
