// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/care/CareKindsModel.h"

#include "presentation/care/CareWords.h"
#include "presentation/consultation/CareLabels.h"

namespace rooftree::presentation {

void CareKindsModel::show(const CareSheetView& sheet)
{
    std::vector<Row> rows;
    for (const auto& kind : sheet.sheet->kinds) {
        Row row { kind.id, kind.title, {}, {} };
        if (const auto* newest = sheet.newest(kind.id)) {
            row.last = careText(kind, *newest);
            row.age = agoText(newest->onDay, sheet.facts.today);
        }
        rows.push_back(std::move(row));
    }
    const bool isSameSheet = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const auto& a, const auto& b) { return a.kind == b.kind; });
    // A row that is chosen stays chosen while only its age has changed.
    if (!isSameSheet)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSameSheet)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CareKindsModel::kindAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].kind : QString();
}

int CareKindsModel::rowOf(const QString& kind) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (kindAt(row) == kind)
            return row;
    }
    return -1;
}

int CareKindsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CareKindsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CareKindsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Kind:
        return row.title;
    case Last:
        return row.last;
    case Age:
        return row.age;
    default:
        return {};
    }
}

QVariant CareKindsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What");
    case Last:
        return tr("Last");
    case Age:
        return tr("When");
    default:
        return {};
    }
}

}
