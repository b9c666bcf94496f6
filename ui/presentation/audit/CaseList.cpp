// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/CaseList.h"

#include "presentation/common/Dates.h"

namespace rooftree::presentation {

CaseList::CaseList(QObject* parent) : QAbstractTableModel(parent) { }

int CaseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& each = m_cases[static_cast<std::size_t>(index.row())];
    if (role == PatientRole)
        return each.patient;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case On:
        return dateText(each.on);
    case Patient:
        return each.patientLabel;
    case Clinician:
        return each.clinicianLabel;
    case Counted:
        return each.isInNumerator ? tr("Met.") : each.whyNot;
    default:
        return {};
    }
}

QVariant CaseList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case On:
        return tr("Date");
    case Patient:
        return tr("Patient");
    case Clinician:
        return tr("Clinician");
    case Counted:
        return tr("Met, or why not");
    default:
        return {};
    }
}

void CaseList::setCases(std::vector<audit::Case> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

}
