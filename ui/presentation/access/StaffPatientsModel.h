// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Who of the staff is a patient here too, by NHS number.
class StaffPatientsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, ColumnCount };

    explicit StaffPatientsModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// `refused` may follow.
    void refresh();
    /// `saved` or `refused` follows. Empty text ends the link.
    void link(int row, const QString& nhsNumber);

Q_SIGNALS:
    void saved();
    void refused(const rooftree::domain::Error& error);

private:
    const Desk& m_desk;
    std::vector<app::StaffPatient> m_rows;
    bool m_isBusy = false;
};

}
