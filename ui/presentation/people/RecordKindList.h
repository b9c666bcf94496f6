// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirReport.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// What an import of records adds, by kind: those that are kept first, then what is left out.
class RecordKindList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Added, Unchanged, Skipped, ColumnCount };

    struct Line {
        QString kind;
        exchange::FhirTypeCount count;
    };

    explicit RecordKindList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setReport(const exchange::FhirReport& report, bool isDone);

private:
    std::vector<Line> m_lines;
    bool m_isDone = false;
};

}
