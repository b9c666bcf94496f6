// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/schedule/TodayList.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString needsText(const std::vector<domain::AccessNeed>& needs)
    {
        QStringList words;
        for (const auto& need : needs)
            words << need.text;
        return words.join(u", "_s);
    }

}

TodayList::TodayList(QObject* parent) : QAbstractTableModel(parent) { }

int TodayList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int TodayList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TodayList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_shown.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (column == Age ? Qt::AlignRight : Qt::AlignLeading));
    default:
        return fact(row, role);
    }
}

QVariant TodayList::fact(const app::TodayRow& row, int role) const
{
    switch (role) {
    case AppointmentRole:
        return row.appointment.id.value();
    case PatientRole:
        return row.appointment.patient.value();
    case KioskSessionRole:
        return row.kioskSession ? row.kioskSession->value() : 0;
    case AgendaStateRole:
        return static_cast<int>(row.agenda);
    case NamesakeRole:
        return row.hasNamesakeToday;
    case NeedsHelpRole:
        return row.needsHelp;
    case NextRole:
        return m_shown.next == row.appointment.id;
    default:
        return {};
    }
}

QVariant TodayList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Name:
        return tr("Name");
    case Age:
        return tr("Age");
    case Clinician:
        return tr("Clinician");
    case Reason:
        return tr("Reason");
    case Needs:
        return tr("Access needs");
    case Agenda:
        return tr("Agenda");
    case CallsDue:
        return tr("Calls due");
    default:
        return {};
    }
}

QString TodayList::text(const app::TodayRow& row, Column column) const
{
    switch (column) {
    case Time:
        return timeText(row.appointment.startsAt);
    case Name:
        return row.patientName.familyFirst();
    case Age:
        return ageText(row.born, m_shown.date);
    case Clinician:
        return row.clinicianName;
    case Reason:
        return row.appointment.reason;
    case Needs:
        return needsText(row.accessNeeds);
    case Agenda:
        return agendaText(row);
    case CallsDue:
        return row.callsDue > 0 ? tr("%n due", nullptr, row.callsDue) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString TodayList::agendaText(const app::TodayRow& row) const
{
    if (row.needsHelp)
        return tr("needs help");
    return row.wantsList ? tr("%1, wants list").arg(label(row.agenda)) : label(row.agenda);
}

QString TodayList::spoken(const app::TodayRow& row, Column column) const
{
    if (column == Name && row.hasNamesakeToday)
        return tr("%1, similar name today").arg(text(row, column));
    return text(row, column);
}

void TodayList::setRows(
    std::vector<app::TodayRow> rows, QDate day, std::optional<domain::AppointmentId> next)
{
    Day newest { std::move(rows), day, next };
    if (m_isHeld)
        m_waiting = std::move(newest);
    else
        show(std::move(newest));
}

void TodayList::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_waiting) {
        show(*std::move(m_waiting));
        m_waiting.reset();
    }
}

bool TodayList::hasSameAppointments(const Day& other) const
{
    return std::equal(m_shown.rows.begin(), m_shown.rows.end(), other.rows.begin(),
        other.rows.end(), [](const app::TodayRow& one, const app::TodayRow& two) {
            return one.appointment.id == two.appointment.id;
        });
}

void TodayList::show(Day day)
{
    // Selection and keyboard stay where they are when only the contents of the rows changed.
    if (hasSameAppointments(day)) {
        m_shown = std::move(day);
        if (!m_shown.rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(day);
    endResetModel();
}

const app::TodayRow* TodayList::find(domain::AppointmentId id) const
{
    const auto found = std::find_if(m_shown.rows.begin(), m_shown.rows.end(),
        [id](const app::TodayRow& row) { return row.appointment.id == id; });
    return found == m_shown.rows.end() ? nullptr : &*found;
}

QModelIndex TodayList::indexOf(domain::AppointmentId id) const
{
    const auto* row = find(id);
    return row ? index(static_cast<int>(row - m_shown.rows.data()), 0) : QModelIndex();
}

}
