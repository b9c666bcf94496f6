// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditService.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// The list behind one number, oldest first, as long as the number says.
class CaseList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { On, Patient, Clinician, Counted, ColumnCount };

    enum DataRole { PatientRole = Qt::UserRole + 1 };

    explicit CaseList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setCases(std::vector<audit::Case> cases);

private:
    std::vector<audit::Case> m_cases;
};

}
