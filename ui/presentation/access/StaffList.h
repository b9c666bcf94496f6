// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Staff.h"

#include <QAbstractTableModel>

#include <vector>

namespace rooftree::presentation {

/// Everybody who works at the practice, with what they sign in as.
class StaffList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Profession, Team, UserName, Roles, ColumnCount };

    explicit StaffList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setStaff(std::vector<domain::Staff> staff, std::vector<domain::Team> teams = {});

    [[nodiscard]] const std::vector<domain::Staff>& staff() const { return m_staff; }

    /// Who stands in a row; null outside.
    [[nodiscard]] const domain::Staff* person(int row) const;

private:
    [[nodiscard]] QString teamName(const domain::Staff& person) const;
    [[nodiscard]] QString text(const domain::Staff& person, Column column) const;

    std::vector<domain::Staff> m_staff;
    std::vector<domain::Team> m_teams;
};

}
