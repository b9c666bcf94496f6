// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/TrailEntry.h"

#include <QAbstractTableModel>

#include <vector>

namespace rooftree::presentation {

/// Events of the trail, one a row.
class TrailList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, Deed, Patient, Where, ColumnCount };

    explicit TrailList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setEntries(std::vector<app::TrailEntry> entries);

    [[nodiscard]] const std::vector<app::TrailEntry>& entries() const { return m_entries; }

private:
    [[nodiscard]] static QString text(const app::TrailEntry& entry, Column column);

    std::vector<app::TrailEntry> m_entries;
};

}
