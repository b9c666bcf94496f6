// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/PermissionMatrix.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// The permission matrix as the gate reads it: a row an act, a column a role or a standing.
class PermissionTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PermissionTable(const app::PermissionMatrix& matrix, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    const app::PermissionMatrix& m_matrix;
};

}
