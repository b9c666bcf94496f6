// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/opioids/OpioidModel.h"

#include "application/opioids/OpioidTotals.h"
#include "presentation/common/Async.h"
#include "presentation/opioids/OpioidWords.h"

namespace rooftree::presentation {

using domain::Action;

OpioidModel::OpioidModel(const Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

int OpioidModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_total.lines.size());
}

int OpioidModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OpioidModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& line = m_total.lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Drug:
        return drugOf(line);
    case Taken:
        return takenWords(line);
    default:
        return line.counts ? tr("%1 mg").arg(line.counts->number().toString()) : tr("none");
    }
}

QVariant OpioidModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Drug:
        return tr("Medicine");
    case Taken:
        return tr("Taken");
    default:
        return tr("Counts");
    }
}

void OpioidModel::open()
{
    startAfresh();
    m_table.reset();
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> app::Result<domain::OpioidTable> {
            const auto proof = services.gate.allow<Action::UseOpioidTotal>(actor);
            return proof ? services.opioidTotals.open(*proof) : domain::failure(proof);
        },
        [this, generation = ++m_generation](app::Result<domain::OpioidTable> table) {
            if (generation == m_generation)
                onOpened(std::move(table));
        });
}

void OpioidModel::onOpened(app::Result<domain::OpioidTable> table)
{
    if (!table) {
        Q_EMIT refused(table.error());
        return;
    }
    m_table = *std::move(table);
    Q_EMIT opened();
}

void OpioidModel::add(const domain::TypedOpioid& typed)
{
    if (!m_table)
        return;
    auto line = domain::readOpioidLine(typed, *m_table);
    if (!line) {
        Q_EMIT refused(line.error());
        return;
    }
    m_lines.push_back(*std::move(line));
    workOut();
    Q_EMIT added();
}

void OpioidModel::takeOff(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_lines.erase(m_lines.begin() + row);
    workOut();
}

void OpioidModel::startAfresh()
{
    m_lines.clear();
    workOut();
}

void OpioidModel::workOut()
{
    beginResetModel();
    m_total = m_table ? domain::totalOf(m_lines, *m_table) : domain::OpioidTotal {};
    endResetModel();
    Q_EMIT changed();
}

}
