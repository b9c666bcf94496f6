// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/StaffPatientsModel.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

using domain::Action;

StaffPatientsModel::StaffPatientsModel(const Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

int StaffPatientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StaffPatientsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffPatientsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Name)
        return row.staffName;
    if (!row.patient)
        return tr("not a patient here");
    return row.nhsNumber.isEmpty() ? tr("a patient here without an NHS number") : row.nhsNumber;
}

QVariant StaffPatientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("As a patient");
}

void StaffPatientsModel::refresh()
{
    if (!m_desk.session.isSignedIn()
        || !m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ManageUsers))
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> app::Result<std::vector<app::StaffPatient>> {
            const auto proof = services.gate.allow<Action::ManageUsers>(actor);
            return proof ? services.staffAsPatients.list(*proof) : domain::failure(proof);
        },
        [this](app::Result<std::vector<app::StaffPatient>> rows) {
            if (!rows) {
                Q_EMIT refused(rows.error());
                return;
            }
            beginResetModel();
            m_rows = *std::move(rows);
            endResetModel();
        });
}

void StaffPatientsModel::link(int row, const QString& nhsNumber)
{
    if (row < 0 || row >= rowCount() || m_isBusy)
        return;
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            staff = m_rows[static_cast<std::size_t>(row)].staff, nhsNumber,
            key = domain::SaveKey::make()]() -> app::Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::ManageUsers>(actor);
            return proof ? services.staffAsPatients.link(*proof, key, staff, nhsNumber)
                         : domain::failure(proof);
        },
        [this](const app::Result<app::SaveOutcome>& outcome) {
            m_isBusy = false;
            if (!outcome) {
                Q_EMIT refused(outcome.error());
                return;
            }
            Q_EMIT saved();
            refresh();
        });
}

}
