// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Time.h"

#include <QString>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// What somebody decided about the total of opioids, with one table of factors. Never changed.
struct OpioidDecision {
    enum class Kind { Approved, Withdrawn, On, Off };

    Kind kind = Kind::Off;
    QString tableHash;
    StaffId by;
    Instant at;
    QString byName {}; ///< as it is now; only of what was read
};

[[nodiscard]] QString toWord(OpioidDecision::Kind value);
[[nodiscard]] std::optional<OpioidDecision::Kind> opioidDecisionFromWord(QStringView word);

/// Whether the total may be worked out. Two people and one table: what either decided about
/// another table does not count, and nobody switches on what they approved themselves.
class OpioidSwitch final {
public:
    OpioidSwitch() = default;

    /// In the order in which they were made.
    explicit OpioidSwitch(const std::vector<OpioidDecision>& decisions);

    [[nodiscard]] bool isApproved(const QString& tableHash) const;
    [[nodiscard]] bool isOn(const QString& tableHash) const;

    /// The newest word of the safety officer.
    [[nodiscard]] const std::optional<OpioidDecision>& approval() const { return m_approval; }

    /// The newest word of an administrator.
    [[nodiscard]] const std::optional<OpioidDecision>& switching() const { return m_switching; }

private:
    std::optional<OpioidDecision> m_approval;
    std::optional<OpioidDecision> m_switching;
};

}
