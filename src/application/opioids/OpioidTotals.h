// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/FreshPassword.h"
#include "application/common/Publisher.h"
#include "application/common/UnitOfWork.h"
#include "domain/common/Clock.h"
#include "domain/opioids/OpioidSwitch.h"
#include "domain/opioids/OpioidTable.h"

namespace rooftree::app {

class OpioidDecisionRepository {
public:
    OpioidDecisionRepository() = default;
    OpioidDecisionRepository(const OpioidDecisionRepository&) = delete;
    OpioidDecisionRepository& operator=(const OpioidDecisionRepository&) = delete;
    virtual ~OpioidDecisionRepository() = default;

    /// In the order in which they were made.
    [[nodiscard]] virtual Result<std::vector<domain::OpioidDecision>> all() = 0;
    [[nodiscard]] virtual Result<void> add(const domain::OpioidDecision& decision, EventId event)
        = 0;
};

/// The table of factors and what was decided about it.
struct OpioidStanding {
    domain::OpioidTable table;
    domain::OpioidSwitch decided;

    [[nodiscard]] bool isOn() const { return decided.isOn(table.hash); }
};

/// The total of opioids (HZ-06): off until a safety officer has approved exactly the table that
/// this program has, and another person has switched it on. It keeps nothing of anybody.
class OpioidTotals final {
public:
    using UseProof = Authorized<Action::UseOpioidTotal>;
    using ApproveProof = Authorized<Action::ApproveOpioidTotal>;
    using SwitchProof = Authorized<Action::SwitchOpioidTotal>;

    struct Ports {
        UnitOfWork& work;
        OpioidDecisionRepository& decisions;
        const FreshPassword& fresh;
        Publisher& publisher;
        const domain::Clock& clock;
        Result<domain::OpioidTable> table; ///< as it was read at start
    };

    explicit OpioidTotals(Ports ports);

    /// Whether there is anything to open; leaves no trail.
    [[nodiscard]] Result<bool> isOn(const UseProof& proof) const;
    /// The factors to work with; the trail says who took them. Denied: opioid.off.
    [[nodiscard]] Result<domain::OpioidTable> open(const UseProof& proof) const;

    [[nodiscard]] Result<OpioidStanding> standing(const ApproveProof& proof) const;
    [[nodiscard]] Result<OpioidStanding> standing(const SwitchProof& proof) const;

    /// `seenHash` is of the table that was on the screen. Approving a rule asks for a fresh
    /// password. Conflict: opioid.other-table.
    [[nodiscard]] Result<SaveOutcome> approve(const ApproveProof& proof, const FreshProof& fresh,
        const domain::SaveKey& key, const QString& seenHash) const;
    [[nodiscard]] Result<SaveOutcome> withdraw(
        const ApproveProof& proof, const domain::SaveKey& key) const;
    /// Denied: opioid.not-approved, and opioid.same-person for who approved it.
    [[nodiscard]] Result<SaveOutcome> switchOn(
        const SwitchProof& proof, const domain::SaveKey& key) const;
    [[nodiscard]] Result<SaveOutcome> switchOff(
        const SwitchProof& proof, const domain::SaveKey& key) const;

private:
    [[nodiscard]] Result<OpioidStanding> read() const;
    [[nodiscard]] Result<SaveOutcome> decide(
        WriteStamp stamp, domain::OpioidDecision::Kind kind) const;

    Ports m_ports;
};

}
