// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/goals/PlanActionRepository.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// What the practice promised beside steps, soonest first. Rows are known by their action, never by
/// their place (HZ-01).
class PromiseList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Name, What, Who, ColumnCount };

    enum DataRole {
        DaysLateRole = Qt::UserRole + 1, ///< int: above 0 the day has passed; none: no day
    };

    explicit PromiseList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Shows `rows` as they stand on `day`.
    void setRows(std::vector<app::PromiseRow> rows, QDate day);

    [[nodiscard]] const app::PromiseRow* at(int row) const;
    /// -1: not in the list.
    [[nodiscard]] int rowOf(const QUuid& uid) const;

private:
    [[nodiscard]] QString text(const app::PromiseRow& row, Column column) const;

    std::vector<app::PromiseRow> m_rows;
    QDate m_day;
};

}
