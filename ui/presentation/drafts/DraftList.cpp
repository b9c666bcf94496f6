// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/DraftList.h"

#include "presentation/common/Dates.h"
#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"
#include "presentation/people/PatientListModel.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kHourMs = 60 * kMinuteMs;
    constexpr qint64 kDayMs = 24 * kHourMs;

    QString nameOf(const DraftList::Row& row)
    {
        if (row.patient) {
            PatientListModel one(QDate {});
            one.setEntries({ *row.patient });
            return one.index(0).data().toString();
        }
        if (row.draft.key.form != registrationForm())
            return {};
        const auto kept = keptObject(row.draft.content);
        const QStringList parts { kept.value("familyName"_L1).toString().trimmed(),
            kept.value("givenName"_L1).toString().trimmed() };
        const auto name = parts.join(u" "_s).trimmed();
        return name.isEmpty() ? QString() : DraftList::tr("%1, not registered yet").arg(name);
    }

}

QString agoText(domain::Instant then, domain::Instant now)
{
    const auto ms = now.ms - then.ms;
    const auto number = [ms](qint64 unit) { return ms / unit; };
    if (ms < kMinuteMs)
        return DraftList::tr("just now");
    if (ms < kHourMs)
        return number(kMinuteMs) == 1 ? DraftList::tr("1 minute ago")
                                      : DraftList::tr("%1 minutes ago").arg(number(kMinuteMs));
    if (ms < kDayMs)
        return number(kHourMs) == 1 ? DraftList::tr("1 hour ago")
                                    : DraftList::tr("%1 hours ago").arg(number(kHourMs));
    return number(kDayMs) == 1 ? DraftList::tr("1 day ago")
                               : DraftList::tr("%1 days ago").arg(number(kDayMs));
}

DraftList::DraftList(QObject* parent) : QAbstractTableModel(parent) { }

int DraftList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, static_cast<Column>(index.column()));
    case DraftRole:
        return row.draft.id.value();
    case DiscardedRole:
        return row.draft.discardedAt.has_value();
    default:
        return {};
    }
}

QVariant DraftList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Form:
        return tr("Form");
    case Patient:
        return tr("Patient");
    case Born:
        return tr("Born");
    case Age:
        return tr("Last typed");
    case State:
        return tr("What becomes of it");
    default:
        return {};
    }
}

QString DraftList::text(const Row& row, Column column) const
{
    switch (column) {
    case Form:
        return formTitle(row.draft.key.form);
    case Patient:
        return nameOf(row);
    case Born:
        return row.patient ? birthTextFromIso(row.patient->birth) : QString();
    case Age:
        return agoText(row.draft.savedAt, m_now);
    case State:
        return row.isOfOtherRole && !row.draft.discardedAt
            ? tr("kept; act in the role you typed it in to go on")
            : stateOf(row.draft);
    case ColumnCount:
        break;
    }
    return {};
}

QString DraftList::stateOf(const app::Draft& draft) const
{
    if (!draft.discardedAt)
        return tr("kept until you save it or throw it away");
    const domain::Instant end { draft.discardedAt->ms + m_keptMs };
    return tr("thrown away, to be had back until %1 at %2")
        .arg(dateText(domain::civilDate(end)), timeText(end));
}

void DraftList::setRows(std::vector<Row> rows, domain::Instant now, qint64 keptMs)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    m_keptMs = keptMs;
    endResetModel();
}

const DraftList::Row* DraftList::find(app::DraftId id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.draft.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

QModelIndex DraftList::indexOf(app::DraftId id) const
{
    const auto* row = find(id);
    return row ? index(static_cast<int>(row - m_rows.data()), 0) : QModelIndex();
}

}
