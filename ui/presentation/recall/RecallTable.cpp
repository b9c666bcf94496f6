// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/recall/RecallTable.h"

#include "presentation/common/Dates.h"
#include "presentation/recall/RecallWords.h"

namespace rooftree::presentation {

RecallTable::RecallTable(
    const app::Rules& rules, const domain::RecallRules& numbers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rules(rules)
    , m_numbers(numbers)
{
}

int RecallTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecallTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// What the part is sorted by.
QString RecallTable::dayText(const app::RecallRow& row) const
{
    if (row.isConcealed)
        return {};
    if (m_part == Part::LeftOut)
        return dateText(row.leftOut->until);
    return dateText(m_part == Part::Unoffered ? *row.newSince : row.cycle.due);
}

QString RecallTable::text(const app::RecallRow& row, int column) const
{
    switch (column) {
    case Due:
        return dayText(row);
    case Name:
        return row.person.name.familyFirst();
    case Born:
        return birthText(row.person.born);
    case Conditions:
        return conditionWords(row.registers, m_rules);
    case Standing:
        return standingWords(row, m_numbers);
    default:
        return m_part == Part::LeftOut ? leftOutWords(row, m_numbers, m_rules)
                                       : nextWords(row, m_numbers, m_today);
    }
}

QVariant RecallTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return text(m_rows[static_cast<std::size_t>(index.row())], index.column());
}

QVariant RecallTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return m_part == Part::LeftOut  ? tr("Until")
            : m_part == Part::Unoffered ? tr("New since")
                                        : tr("Due");
    case Name:
        return tr("Name");
    case Born:
        return tr("Born");
    case Conditions:
        return tr("For");
    case Standing:
        return tr("Where it stands");
    default:
        return m_part == Part::LeftOut ? tr("Why") : tr("Next");
    }
}

void RecallTable::show(Part part, std::vector<app::RecallRow> rows, QDate today)
{
    beginResetModel();
    m_part = part;
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

const app::RecallRow* RecallTable::at(int row) const
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_rows.size());
    return isThere ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int RecallTable::rowOf(domain::PatientId patient) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].person.patient == patient)
            return static_cast<int>(row);
    }
    return -1;
}

}
