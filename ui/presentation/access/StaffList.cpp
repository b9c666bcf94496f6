// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/StaffList.h"

#include "presentation/common/Labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString rolesText(const domain::Staff& person)
    {
        QStringList words;
        for (const auto role : person.roles)
            words << label(role);
        return words.join(u", "_s);
    }

}

StaffList::StaffList(QObject* parent) : QAbstractTableModel(parent) { }

int StaffList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_staff.size());
}

int StaffList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return text(
        m_staff[static_cast<std::size_t>(index.row())], static_cast<Column>(index.column()));
}

QString StaffList::text(const domain::Staff& person, Column column) const
{
    switch (column) {
    case Name:
        return person.isActive ? person.name : tr("%1 (has left)").arg(person.name);
    case Profession:
        return label(person.profession);
    case Team:
        return teamName(person);
    case UserName:
        return person.userName.isEmpty() ? tr("cannot sign in") : person.userName;
    case Roles:
        return rolesText(person);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StaffList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Profession:
        return tr("Profession");
    case Team:
        return tr("Team");
    case UserName:
        return tr("User name");
    case Roles:
        return tr("Acts as");
    default:
        return {};
    }
}

const domain::Staff* StaffList::person(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_staff.size() ? &m_staff[at] : nullptr;
}

QString StaffList::teamName(const domain::Staff& person) const
{
    const auto found = std::find_if(m_teams.begin(), m_teams.end(),
        [&person](const domain::Team& team) { return team.id == person.team; });
    return found == m_teams.end() ? QString() : found->name;
}

void StaffList::setStaff(std::vector<domain::Staff> staff, std::vector<domain::Team> teams)
{
    beginResetModel();
    m_staff = std::move(staff);
    m_teams = std::move(teams);
    endResetModel();
}

}
