// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"

#include <QAbstractTableModel>

#include <memory>

namespace rooftree::presentation {

/// The counted indicators of one report, a line each.
class IndicatorList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Title, Count, Share, Interval, LeftOut, ColumnCount };

    enum DataRole { IndicatorRole = Qt::UserRole + 1 };

    explicit IndicatorList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setReport(std::shared_ptr<const audit::AuditReport> report);

private:
    [[nodiscard]] QString text(const audit::IndicatorResult& result, Column column) const;

    std::shared_ptr<const audit::AuditReport> m_report;
    int m_counted = 0; ///< the others come last, and are not lines
};

}
