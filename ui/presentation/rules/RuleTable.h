// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/RuleSources.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Every rule and number of the data files: what it is, where it comes from, who has checked it.
class RuleTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Checked, File, ColumnCount };

    explicit RuleTable(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void show(std::vector<app::RuleSource> all);

    /// Only those that nobody has checked, or all.
    void showUnchecked(bool isOnly);

    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }

    [[nodiscard]] int unchecked() const;

    /// Null beyond the rows.
    [[nodiscard]] const app::RuleSource* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::RuleSource> m_all;
    std::vector<std::size_t> m_shown;
};

}
