// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/recall/Recall.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// One part of the recall list as a table. Rows are known by their patient, never by their place
/// (HZ-01).
class RecallTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Name, Born, Conditions, Standing, Next, ColumnCount };

    enum class Part {
        ToAsk, ///< due
        LeftOut, ///< with a reason and an end
        Unoffered, ///< a new condition and no offer
    };

    explicit RecallTable(
        const app::Rules& rules, const domain::RecallRules& numbers, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void show(Part part, std::vector<app::RecallRow> rows, QDate today);

    [[nodiscard]] Part part() const { return m_part; }

    [[nodiscard]] const std::vector<app::RecallRow>& rows() const { return m_rows; }

    /// Null outside the list.
    [[nodiscard]] const app::RecallRow* at(int row) const;
    /// -1 when the person is not in it.
    [[nodiscard]] int rowOf(domain::PatientId patient) const;

private:
    [[nodiscard]] QString text(const app::RecallRow& row, int column) const;
    [[nodiscard]] QString dayText(const app::RecallRow& row) const;

    const app::Rules& m_rules;
    const domain::RecallRules& m_numbers;
    Part m_part = Part::ToAsk;
    std::vector<app::RecallRow> m_rows;
    QDate m_today;
};

}
