// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/AuditReport.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Every number of one indicator, a line each; each line knows the list behind its number.
class NumberList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Group, What, Number, Share, ColumnCount };

    struct Line {
        QString group; ///< "Left out"
        QString what; ///< "Not on the register"
        qint64 number = 0; ///< how long the list is
        QString share; ///< "12 of 40, 30 %"; empty where there is none
        audit::Cell cell;
    };

    explicit NumberList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setIndicator(const audit::IndicatorResult& result);

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

private:
    std::vector<Line> m_lines;
};

/// The lines of an indicator in their order: counted, not met and why, left out and why, then by
/// clinician, team and month.
[[nodiscard]] std::vector<NumberList::Line> numberLines(const audit::IndicatorResult& result);

}
