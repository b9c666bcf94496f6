// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trail/TrailList.h"

#include "presentation/common/Dates.h"
#include "presentation/trail/AccessWords.h"

namespace rooftree::presentation {

TrailList::TrailList(QObject* parent) : QAbstractTableModel(parent) { }

int TrailList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TrailList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrailList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return text(
        m_entries[static_cast<std::size_t>(index.row())], static_cast<Column>(index.column()));
}

QString TrailList::text(const app::TrailEntry& entry, Column column)
{
    switch (column) {
    case When:
        return tr("%1 at %2").arg(dateText(domain::civilDate(entry.at)), timeText(entry.at));
    case Who:
        return whoWords({ entry.at, entry.who, entry.role, entry.action, entry.station });
    case Deed:
        return deedWords(entry);
    case Patient:
        return entry.patientName;
    case Where:
        return entry.station;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TrailList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Deed:
        return tr("What");
    case Patient:
        return tr("Patient");
    case Where:
        return tr("Where");
    default:
        return {};
    }
}

void TrailList::setEntries(std::vector<app::TrailEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

}
