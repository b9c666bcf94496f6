// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/UnusualAccess.h"

#include <QAbstractTableModel>

#include <vector>

namespace rooftree::presentation {

/// Openings of records to ask about, the newest first, each with its reason.
class UnusualList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, Patient, Why, ColumnCount };

    explicit UnusualList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// As unusualAmong answers them.
    void setFound(std::vector<app::UnusualAccess> found);

private:
    [[nodiscard]] static QString text(const app::UnusualAccess& found, Column column);

    std::vector<app::UnusualAccess> m_found;
};

}
