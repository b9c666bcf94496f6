// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/OpenCallList.h"

#include "application/followup/CallKeepers.h"
#include "presentation/common/Dates.h"
#include "presentation/consultation/CareLabels.h"

namespace rooftree::presentation {

namespace {

    QString howText(const app::OpenCall& open)
    {
        switch (open.kind) {
        case app::OpenCall::Kind::Call:
            return open.method ? label(*open.method) : QString();
        case app::OpenCall::Kind::Promise:
            return OpenCallList::tr("something promised in a plan");
        case app::OpenCall::Kind::Visit:
            return OpenCallList::tr("an appointment");
        }
        Q_UNREACHABLE();
    }

}

OpenCallList::OpenCallList(QObject* parent) : QAbstractTableModel(parent) { }

int OpenCallList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int OpenCallList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OpenCallList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& call = m_calls[static_cast<std::size_t>(index.row())];
    if (index.column() == Due)
        return call.due ? dateText(*call.due) : tr("no day");
    return call.isOfGroup ? tr("%1, for a group that nobody else is in").arg(howText(call))
                          : howText(call);
}

QVariant OpenCallList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Due ? tr("Day") : tr("What");
}

void OpenCallList::setCalls(std::vector<app::OpenCall> calls)
{
    beginResetModel();
    m_calls = std::move(calls);
    endResetModel();
}

bool canTakeCalls(const domain::Staff& person) { return app::keepsCalls(person); }

bool canTakeVisits(const domain::Staff& person) { return app::takesVisits(person); }

}
