// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/CallList.h"

#include "presentation/common/Dates.h"
#include "presentation/followup/CallWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

CallList::CallList(QObject* parent) : QAbstractTableModel(parent) { }

int CallList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int CallList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_shown.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool isNumber = column == Age || column == Tries;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeading));
    case FollowUpRole:
        return row.followUp.id.value();
    case PatientRole:
        return row.followUp.patient.value();
    case DaysLateRole:
        return static_cast<int>(row.due.daysTo(m_shown.day));
    default:
        return {};
    }
}

QVariant CallList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Name:
        return tr("Name");
    case Age:
        return tr("Age");
    case Goal:
        return tr("Goal, in their words");
    case Owner:
        return tr("Who calls");
    case Tries:
        return tr("Tries");
    default:
        return {};
    }
}

QString CallList::text(const app::CallRow& row, Column column) const
{
    switch (column) {
    case Due:
        return dueWords(row.due, m_shown.day);
    case Name:
        return row.patientName.familyFirst();
    case Age:
        return ageText(row.born, m_shown.day);
    case Goal:
        return row.goalWords;
    case Owner:
        return ownerName(row).isEmpty() ? tr("anybody") : ownerName(row);
    case Tries:
        return QString::number(row.attempts);
    case ColumnCount:
        break;
    }
    return {};
}

void CallList::setRows(std::vector<app::CallRow> rows, QDate day)
{
    Calls newest { std::move(rows), day };
    if (m_isHeld)
        m_waiting = std::move(newest);
    else
        show(std::move(newest));
}

void CallList::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_waiting) {
        show(*std::move(m_waiting));
        m_waiting.reset();
    }
}

bool CallList::hasSameCalls(const Calls& other) const
{
    return std::equal(m_shown.rows.begin(), m_shown.rows.end(), other.rows.begin(),
        other.rows.end(), [](const app::CallRow& one, const app::CallRow& two) {
            return one.followUp.id == two.followUp.id;
        });
}

void CallList::show(Calls calls)
{
    // Selection and keyboard stay where they are when only the contents of the rows changed.
    if (hasSameCalls(calls)) {
        m_shown = std::move(calls);
        if (!m_shown.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(calls);
    endResetModel();
}

const app::CallRow* CallList::find(domain::FollowUpId id) const
{
    const auto found = std::find_if(m_shown.rows.begin(), m_shown.rows.end(),
        [id](const app::CallRow& row) { return row.followUp.id == id; });
    return found == m_shown.rows.end() ? nullptr : &*found;
}

QModelIndex CallList::indexOf(domain::FollowUpId id) const
{
    const auto* row = find(id);
    return row ? index(static_cast<int>(row - m_shown.rows.data()), 0) : QModelIndex();
}

bool CallList::hasNamesake(const app::CallRow& call) const
{
    const domain::Looks looks { call.patientName, call.born };
    return std::any_of(m_shown.rows.begin(), m_shown.rows.end(), [&](const app::CallRow& row) {
        return row.followUp.patient != call.followUp.patient
            && domain::areNamesakes(looks, { row.patientName, row.born });
    });
}

}
