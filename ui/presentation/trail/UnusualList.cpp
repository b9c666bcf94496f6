// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trail/UnusualList.h"

#include "presentation/common/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using app::UnusualReason;

    /// A line about one patient names the patient; one about many does not.
    bool isAboutPatient(UnusualReason reason)
    {
        return reason == UnusualReason::SameSurname || reason == UnusualReason::Colleague;
    }

    QString why(const app::UnusualAccess& found)
    {
        switch (found.reason) {
        case UnusualReason::SameSurname:
            return UnusualList::tr("the same surname");
        case UnusualReason::Colleague:
            return UnusualList::tr("somebody who works here");
        case UnusualReason::Night:
            return UnusualList::tr("records at night: %1").arg(found.records);
        case UnusualReason::ManyRecords:
            return UnusualList::tr("records within an hour or so: %1").arg(found.records);
        }
        return {};
    }

}

UnusualList::UnusualList(QObject* parent) : QAbstractTableModel(parent) { }

int UnusualList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int UnusualList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnusualList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return text(
        m_found[static_cast<std::size_t>(index.row())], static_cast<Column>(index.column()));
}

QString UnusualList::text(const app::UnusualAccess& found, Column column)
{
    const auto& opening = found.opening;
    switch (column) {
    case When:
        return tr("%1 at %2").arg(dateText(domain::civilDate(opening.at)), timeText(opening.at));
    case Who:
        return opening.who;
    case Patient:
        if (!isAboutPatient(found.reason))
            return tr("several");
        return opening.family.toUpper() + u", "_s + opening.given;
    case Why:
        return why(found);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UnusualList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("First seen");
    case Who:
        return tr("Who");
    case Patient:
        return tr("Patient");
    case Why:
        return tr("Why it is here");
    default:
        return {};
    }
}

void UnusualList::setFound(std::vector<app::UnusualAccess> found)
{
    std::reverse(found.begin(), found.end());
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

}
