// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/OpenWork.h"
#include "domain/people/Staff.h"

#include <QAbstractTableModel>

#include <vector>

namespace rooftree::presentation {

/// The calls, promises and appointments that would have nobody when one person leaves, without
/// saying whom they are for: managers hand work over, and do not see patients.
class OpenCallList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, How, ColumnCount };

    explicit OpenCallList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setCalls(std::vector<app::OpenCall> calls);

private:
    std::vector<app::OpenCall> m_calls;
};

/// Whether calls can be handed to somebody: they would see them.
[[nodiscard]] bool canTakeCalls(const domain::Staff& person);

/// Whether people can be booked with somebody.
[[nodiscard]] bool canTakeVisits(const domain::Staff& person);

}
