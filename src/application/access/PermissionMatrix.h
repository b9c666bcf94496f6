// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Action.h"
#include "domain/access/Role.h"
#include "domain/access/Standing.h"
#include "domain/common/Result.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace rooftree::app {

/// What an act on a patient's record asks of somebody whose role allows the act.
enum class Demand { Refused, Nothing, Reason, Caring, BreakGlass };

/// The claim that answers a demand; none for those that no claim answers.
[[nodiscard]] std::optional<domain::ClaimKind> claimFor(Demand demand);

/// Who may do what: resources/rules/permissions.csv. One line an act; a column a role ("allow" or
/// empty) and, for acts on one patient, a column a standing ("allow", "reason", "caring",
/// "break-glass" or empty). What is empty is refused.
class PermissionMatrix final {
public:
    /// Validation: permissions.unknown-column, permissions.bad-line (args: the line).
    [[nodiscard]] static domain::Result<PermissionMatrix> fromCsv(const QByteArray& csv);
    /// The one that ships with the program.
    [[nodiscard]] static PermissionMatrix standard();

    [[nodiscard]] bool isAllowed(domain::Action action, domain::Role role) const;
    [[nodiscard]] Demand demand(domain::Action action, domain::Standing standing) const;

    /// In the order of the file.
    [[nodiscard]] const std::vector<domain::Action>& actions() const { return m_actions; }

    [[nodiscard]] const std::vector<domain::Role>& roles() const { return m_roles; }

private:
    std::vector<domain::Action> m_actions;
    std::vector<domain::Role> m_roles;
    QSet<std::pair<int, int>> m_allowed;
    QHash<std::pair<int, int>, Demand> m_demands;
};

}
