// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Records that were opened with a reason, newest first.
class ClaimList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, Patient, Kind, Reason, Checked, ColumnCount };

    explicit ClaimList(const app::AccessRules& rules, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setRows(std::vector<app::ClaimRow> rows);

    /// Null when there is no such row.
    [[nodiscard]] const app::ClaimRow* row(int index) const;
    [[nodiscard]] int unchecked() const;

private:
    [[nodiscard]] QString text(const app::ClaimRow& row, Column column) const;
    [[nodiscard]] QString reason(const domain::AccessClaim& claim) const;

    const app::AccessRules& m_rules;
    std::vector<app::ClaimRow> m_rows;
};

}
