// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/LooseEndsModel.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

using app::LooseEnd;
using domain::Action;

int LooseEndList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LooseEndList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LooseEndList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Name)
        return row.patientName.familyFirst();
    if (index.column() == What)
        return row.isConcealed ? tr("restricted record") : row.words;
    switch (row.kind) {
    case LooseEnd::Kind::PlanWithoutCall:
        return tr("nobody asks how the plan went, and no reason is given");
    case LooseEnd::Kind::CallOfEndedGoal:
        return tr("a call about a goal that has ended");
    case LooseEnd::Kind::PromiseOfEndedGoal:
        return tr("promised for a goal that has ended");
    case LooseEnd::Kind::WorkOfLeaver:
        break;
    }
    return tr("whoever would do it is not here any more");
}

QVariant LooseEndList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("For whom");
    case What:
        return tr("What is open");
    case Missing:
        return tr("What is missing");
    default:
        return {};
    }
}

void LooseEndList::setRows(std::vector<LooseEnd> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const LooseEnd* LooseEndList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

LooseEndsModel::LooseEndsModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::callsChanged, this, &LooseEndsModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &LooseEndsModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &LooseEndsModel::forget);
}

void LooseEndsModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_list.setRows({});
}

bool LooseEndsModel::maySee() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::SeeLooseEnds);
}

bool LooseEndsModel::mayOpenRecords() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ReadRecord);
}

QString LooseEndsModel::summary() const
{
    if (!m_isRead)
        return {};
    const int count = m_list.rowCount();
    if (count == 0)
        return tr("Loose ends: 0. Every open plan and promise has somebody who looks after it.");
    return count == 1
        ? tr("Loose ends: 1 open plan or promise that nobody looks after.")
        : tr("Loose ends: %1 open plans or promises that nobody looks after.").arg(count);
}

void LooseEndsModel::refresh()
{
    if (!maySee())
        return;
    const auto proof = m_desk.services.gate.allow<Action::SeeLooseEnds>(m_desk.session.actor());
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&ends = m_desk.services.looseEnds, proof = *proof, isNew = !m_isRead] {
            return isNew ? ends.open(proof) : ends.list(proof);
        },
        [this, generation = ++m_generation](
            domain::Result<std::vector<LooseEnd>> rows) { onRows(generation, std::move(rows)); });
}

void LooseEndsModel::onRows(int generation, domain::Result<std::vector<LooseEnd>> rows)
{
    if (generation != m_generation)
        return;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_isRead = true;
    m_list.setRows(*std::move(rows));
    Q_EMIT refreshed();
}

}
