// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/IndicatorList.h"

#include "presentation/audit/ReportWords.h"

#include <algorithm>

namespace rooftree::presentation {

IndicatorList::IndicatorList(QObject* parent) : QAbstractTableModel(parent) { }

int IndicatorList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_counted;
}

int IndicatorList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& result = m_report->indicators[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool isWords = column == Id || column == Title;
    switch (role) {
    case Qt::DisplayRole:
        return text(result, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (isWords ? Qt::AlignLeading : Qt::AlignRight));
    case IndicatorRole:
        return result.definition.id;
    default:
        return {};
    }
}

QVariant IndicatorList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Measure");
    case Title:
        return tr("What it counts");
    case Count:
        return tr("Counted");
    case Share:
        return tr("Share");
    case Interval:
        return tr("95 % interval");
    case LeftOut:
        return tr("Left out");
    default:
        return {};
    }
}

QString IndicatorList::text(const audit::IndicatorResult& result, Column column) const
{
    switch (column) {
    case Id:
        return result.definition.id;
    case Title:
        return result.definition.title;
    case Count:
        return countWords(result.total);
    case Share:
        return shareWords(result.total);
    case Interval:
        return intervalWords(result.total);
    case LeftOut:
        return QString::number(leftOut(result));
    case ColumnCount:
        break;
    }
    return {};
}

void IndicatorList::setReport(std::shared_ptr<const audit::AuditReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_counted = 0;
    if (m_report)
        m_counted = static_cast<int>(std::count_if(m_report->indicators.begin(),
            m_report->indicators.end(), [](const auto& each) { return each.isCounted(); }));
    endResetModel();
}

}
