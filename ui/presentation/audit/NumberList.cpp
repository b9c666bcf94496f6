// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/NumberList.h"

namespace rooftree::presentation {

NumberList::NumberList(QObject* parent) : QAbstractTableModel(parent) { }

int NumberList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NumberList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumberList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == Number ? Qt::AlignRight : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Group:
        return line.group;
    case What:
        return line.what;
    case Number:
        return QString::number(line.number);
    case Share:
        return line.share;
    default:
        return {};
    }
}

QVariant NumberList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("Part");
    case What:
        return tr("Which");
    case Number:
        return tr("Number");
    case Share:
        return tr("Met");
    default:
        return {};
    }
}

void NumberList::setIndicator(const audit::IndicatorResult& result)
{
    beginResetModel();
    m_lines = numberLines(result);
    endResetModel();
}

}
