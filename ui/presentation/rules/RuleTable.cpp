// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rules/RuleTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

void RuleTable::show(std::vector<app::RuleSource> all)
{
    beginResetModel();
    m_shown.clear();
    m_all = std::move(all);
    endResetModel();
    showUnchecked(false);
}

void RuleTable::showUnchecked(bool isOnly)
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!isOnly || m_all[i].verifiedBy.isEmpty())
            m_shown.push_back(i);
    }
    endResetModel();
}

int RuleTable::unchecked() const
{
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [](const auto& each) { return each.verifiedBy.isEmpty(); }));
}

const app::RuleSource* RuleTable::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_all[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int RuleTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RuleTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleTable::data(const QModelIndex& index, int role) const
{
    const auto* rule = index.isValid() ? at(index.row()) : nullptr;
    if (!rule || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return rule->what;
    case Checked:
        return rule->verifiedBy.isEmpty() ? tr("by nobody yet") : rule->verifiedBy;
    case File:
        return rule->version.isEmpty() ? rule->file : rule->file + u' ' + rule->version;
    default:
        return {};
    }
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Rule");
    case Checked:
        return tr("Checked");
    case File:
        return tr("File and version");
    default:
        return {};
    }
}

}
