// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/PromiseList.h"

#include "presentation/followup/CallWords.h"
#include "presentation/goals/PlanActionWords.h"

#include <algorithm>

namespace rooftree::presentation {

PromiseList::PromiseList(QObject* parent) : QAbstractTableModel(parent) { }

int PromiseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PromiseList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromiseList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, static_cast<Column>(index.column()));
    case DaysLateRole:
        return row.action.content.due
            ? QVariant(static_cast<int>(row.action.content.due->daysTo(m_day)))
            : QVariant();
    default:
        return {};
    }
}

QVariant PromiseList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Name:
        return tr("For whom");
    case What:
        return tr("What was promised");
    case Who:
        return tr("Who does it");
    default:
        return {};
    }
}

QString PromiseList::text(const app::PromiseRow& row, Column column) const
{
    const auto& content = row.action.content;
    switch (column) {
    case Due:
        if (content.due)
            return dueWords(*content.due, m_day);
        return content.isAtNextVisit ? tr("next visit") : tr("no day");
    case Name:
        return row.patientName.familyFirst();
    case What:
        return row.isConcealed ? tr("restricted record") : content.words;
    case Who:
        if (!row.note)
            return ownerWords(row.action);
        return row.note->to.isEmpty() ? tr("Somebody else")
                                      : tr("Somebody else: %1").arg(row.note->to);
    case ColumnCount:
        break;
    }
    return {};
}

void PromiseList::setRows(std::vector<app::PromiseRow> rows, QDate day)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_day = day;
    endResetModel();
}

const app::PromiseRow* PromiseList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PromiseList::rowOf(const QUuid& uid) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&uid](const app::PromiseRow& row) { return row.action.uid == uid; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

}
