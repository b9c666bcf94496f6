// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareView.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// The kinds of one sheet, each with what was written down last and how old it is.
class CareKindsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Last, Age, ColumnCount };

    explicit CareKindsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void show(const CareSheetView& sheet);

    [[nodiscard]] QString kindAt(int row) const;
    /// -1 when it has none of this id.
    [[nodiscard]] int rowOf(const QString& kind) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString kind;
        QString title;
        QString last;
        QString age;
    };

    std::vector<Row> m_rows;
};

}
