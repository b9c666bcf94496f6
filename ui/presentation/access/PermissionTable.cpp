// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/PermissionTable.h"

#include "presentation/access/ActionWords.h"
#include "presentation/common/Labels.h"

#include <array>

namespace rooftree::presentation {
namespace {

    using domain::Standing;

    constexpr std::array kStandings { Standing::Own, Standing::Colleague, Standing::Linked,
        Standing::Unlinked, Standing::Restricted };

}

PermissionTable::PermissionTable(const app::PermissionMatrix& matrix, QObject* parent)
    : QAbstractTableModel(parent)
    , m_matrix(matrix)
{
}

int PermissionTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.actions().size());
}

int PermissionTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_matrix.roles().size() + kStandings.size());
}

QString PermissionTable::text(int row, int column) const
{
    const auto action = m_matrix.actions()[static_cast<std::size_t>(row)];
    if (column == 0)
        return label(action);
    const auto at = static_cast<std::size_t>(column - 1);
    const auto& roles = m_matrix.roles();
    if (at < roles.size())
        return m_matrix.isAllowed(action, roles[at]) ? label(app::Demand::Nothing) : QString();
    return label(m_matrix.demand(action, kStandings[at - roles.size()]));
}

QVariant PermissionTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto words = text(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return words;
    if (role == Qt::AccessibleTextRole)
        return words.isEmpty() ? tr("no") : words;
    return {};
}

QVariant PermissionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Act");
    const auto at = static_cast<std::size_t>(section - 1);
    const auto& roles = m_matrix.roles();
    return at < roles.size() ? label(roles[at]) : label(kStandings.at(at - roles.size()));
}

}
