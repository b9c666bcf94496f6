// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/opioids/OpioidTotals.h"
#include "presentation/access/FreshPasswordModel.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Approving the factors of the opioid total, and switching it on and off: each for its role.
class OpioidSwitchModel final : public QObject {
    Q_OBJECT

public:
    explicit OpioidSwitchModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] bool mayApprove() const;
    [[nodiscard]] bool maySwitch() const;

    /// Approving asks for it.
    [[nodiscard]] FreshPasswordModel& fresh() { return m_fresh; }

    /// None until it was read.
    [[nodiscard]] const std::optional<app::OpioidStanding>& standing() const { return m_standing; }

    /// "On. Factors approved by Dr Safe on ..., switched on by Ada on ..."
    [[nodiscard]] QStringList standingWords() const;

    /// `read` or `refused` follows; after an act too.
    void refresh();
    /// The factors that were read. Without a fresh password nothing happens.
    void approve();
    void withdraw();
    void switchOn();
    void switchOff();

Q_SIGNALS:
    void read();
    void refused(const rooftree::domain::Error& error);

private:
    using Outcome = app::Result<app::SaveOutcome>;

    template <domain::Action A, class Act> void decide(Act act);
    void onDecided(const Outcome& outcome);

    const Desk& m_desk;
    FreshPasswordModel m_fresh;
    std::optional<app::OpioidStanding> m_standing;
    bool m_isBusy = false;
    int m_generation = 0;
};

}
