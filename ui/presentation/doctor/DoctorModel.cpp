// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/doctor/DoctorModel.h"

#include "presentation/common/Async.h"
#include "wording/DoctorWords.h"

namespace rooftree::presentation {
namespace {

    using Findings = std::vector<app::Finding>;

    QString stateText(app::Health health)
    {
        switch (health) {
        case app::Health::Good:
            return DoctorList::tr("good");
        case app::Health::Unknown:
            return DoctorList::tr("not known");
        case app::Health::Warning:
            return DoctorList::tr("look at this");
        case app::Health::Bad:
            break;
        }
        return DoctorList::tr("wrong");
    }

}

int DoctorList::worstRow() const
{
    const auto health = app::worst(m_findings);
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
        [health](const app::Finding& finding) { return finding.health == health; });
    return found == m_findings.end() ? -1 : static_cast<int>(found - m_findings.begin());
}

QString DoctorList::sentence(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return tr("%1: %2").arg(
        index(row, What).data().toString(), index(row, Detail).data().toString());
}

int DoctorList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int DoctorList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DoctorList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case State:
        return stateText(finding.health);
    case What:
        return wording::doctorTitle(finding.what);
    case Detail:
        return wording::doctorDetail(finding.what, finding.how, finding.facts);
    default:
        return {};
    }
}

QVariant DoctorList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case What:
        return tr("Looked at");
    case Detail:
        return tr("Found");
    default:
        return {};
    }
}

void DoctorList::setFindings(Findings findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

DoctorModel::DoctorModel(const Desk& desk, BackupWork& work, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
{
}

void DoctorModel::look()
{
    const auto proof
        = m_desk.services.gate.allow<domain::Action::RunDoctor>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    runAsync(
        m_work.worker(), this,
        [&work = m_work, proof = *proof]() -> domain::Result<Findings> {
            const auto doctor = work.openDoctor();
            if (!doctor)
                return domain::failure(doctor);
            return (*doctor)->examine(proof);
        },
        [this](domain::Result<Findings> findings) {
            m_isBusy = false;
            Q_EMIT busyChanged(false);
            if (!findings) {
                Q_EMIT refused(findings.error());
                return;
            }
            m_list.setFindings(*std::move(findings));
            Q_EMIT looked();
        });
}

}
