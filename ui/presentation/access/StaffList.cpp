// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/StaffList.h"

#include "presentation/common/Labels.h"

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
    case UserName:
        return tr("User name");
    case Roles:
        return tr("Acts as");
    default:
        return {};
    }
}

void StaffList::setStaff(std::vector<domain::Staff> staff)
{
    beginResetModel();
    m_staff = std::move(staff);
    endResetModel();
}

}
