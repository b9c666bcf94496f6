// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/PaperTopicList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

PaperTopicList::PaperTopicList(QObject* parent) : QAbstractTableModel(parent) { }

int PaperTopicList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

int PaperTopicList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PaperTopicList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !hasRow(index.row()))
        return {};
    const auto& mark = m_marks[std::size_t(index.row())];
    const bool isSpoken = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isSpoken)
        return {};
    if (index.column() == Topic)
        return mark.words;
    if (mark.rank)
        return isSpoken ? tr("number %1").arg(*mark.rank) : QString::number(*mark.rank);
    if (isSpoken)
        return mark.isTicked ? tr("ticked") : tr("not ticked");
    return mark.isTicked ? u"\u2713"_s : QString();
}

QVariant PaperTopicList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Mark ? tr("Box") : tr("Topic");
}

void PaperTopicList::setMarks(std::vector<PaperMark> marks, int ranks)
{
    beginResetModel();
    m_marks = std::move(marks);
    m_ranks = ranks;
    endResetModel();
}

bool PaperTopicList::hasRow(int row) const
{
    return row >= 0 && row < static_cast<int>(m_marks.size());
}

void PaperTopicList::changed(int row) { Q_EMIT dataChanged(index(row, Mark), index(row, Mark)); }

void PaperTopicList::toggle(int row)
{
    if (!hasRow(row))
        return;
    auto& mark = m_marks[std::size_t(row)];
    mark.isTicked = !mark.isChosen();
    mark.rank.reset();
    changed(row);
    Q_EMIT edited();
}

void PaperTopicList::setRank(int row, int rank)
{
    if (!hasRow(row) || rank < 1 || rank > m_ranks)
        return;
    for (int at = 0; at < rowCount(); ++at) {
        auto& mark = m_marks[std::size_t(at)];
        if (mark.rank == rank && at != row) {
            mark.rank.reset();
            mark.isTicked = true; // it was on the paper: only its number is another's
            changed(at);
        }
    }
    m_marks[std::size_t(row)].isTicked = true;
    m_marks[std::size_t(row)].rank = rank;
    changed(row);
    Q_EMIT edited();
}

void PaperTopicList::clear(int row)
{
    if (!hasRow(row))
        return;
    m_marks[std::size_t(row)].isTicked = false;
    m_marks[std::size_t(row)].rank.reset();
    changed(row);
    Q_EMIT edited();
}

int PaperTopicList::addWords(const QString& words)
{
    const auto kept = words.trimmed();
    if (kept.isEmpty())
        return -1;
    const auto found = std::find_if(
        m_marks.begin(), m_marks.end(), [&kept](const auto& mark) { return mark.words == kept; });
    const auto row = static_cast<int>(found - m_marks.begin());
    if (found != m_marks.end()) {
        found->isTicked = true;
        changed(row);
    } else {
        beginInsertRows({}, row, row);
        m_marks.push_back({ QUuid::createUuid(), {}, kept, true });
        endInsertRows();
    }
    Q_EMIT edited();
    return row;
}

}
