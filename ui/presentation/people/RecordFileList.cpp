// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RecordFileList.h"

#include "presentation/people/RecordImportWords.h"

namespace rooftree::presentation {

RecordFileList::RecordFileList(QObject* parent) : QAbstractTableModel(parent) { }

int RecordFileList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RecordFileList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordFileList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    return index.column() == File ? line.file : line.outcome;
}

QVariant RecordFileList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == File ? tr("File") : tr("What becomes of it");
}

void RecordFileList::setReport(const exchange::FhirReport& report, bool isDone)
{
    beginResetModel();
    m_lines.clear();
    for (const auto& file : report.files)
        m_lines.push_back({ file.file, outcomeWords(file, isDone) });
    for (const auto& file : report.notReached)
        m_lines.push_back({ file, tr("Not imported: it was not reached") });
    endResetModel();
}

}
