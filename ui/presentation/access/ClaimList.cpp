// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/ClaimList.h"

#include "presentation/access/ActionWords.h"
#include "presentation/common/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

ClaimList::ClaimList(const app::AccessRules& rules, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rules(rules)
{
}

int ClaimList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return text(m_rows[static_cast<std::size_t>(index.row())], static_cast<Column>(index.column()));
}

QString ClaimList::reason(const domain::AccessClaim& claim) const
{
    const auto* reason = m_rules.claimReason(claim.kind, claim.reason);
    const auto words = reason ? reason->label : claim.reason;
    return claim.words.isEmpty() ? words : u"%1: %2"_s.arg(words, claim.words.simplified());
}

QString ClaimList::text(const app::ClaimRow& row, Column column) const
{
    switch (column) {
    case When:
        return tr("%1, %2").arg(dateText(domain::civilDate(row.claim.at)), timeText(row.claim.at));
    case Who:
        return row.staffName;
    case Patient:
        return row.patientName.familyFirst();
    case Kind:
        return label(row.claim.kind);
    case Reason:
        return reason(row.claim);
    case Checked:
        if (!row.review)
            return tr("not yet");
        return row.review->finding == domain::Finding::InOrder
            ? tr("in order, %1").arg(row.reviewerName)
            : tr("to follow up, %1").arg(row.reviewerName);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClaimList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Patient:
        return tr("Patient");
    case Kind:
        return tr("Kind");
    case Reason:
        return tr("Reason");
    case Checked:
        return tr("Checked");
    default:
        return {};
    }
}

void ClaimList::setRows(std::vector<app::ClaimRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const app::ClaimRow* ClaimList::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
}

int ClaimList::unchecked() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const auto& row) { return !row.review.has_value(); }));
}

}
