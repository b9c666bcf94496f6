// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir/FhirReport.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// The files of an import of records, and what becomes or became of each.
class RecordFileList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Outcome, ColumnCount };

    explicit RecordFileList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setReport(const exchange::FhirReport& report, bool isDone);

private:
    struct Line {
        QString file;
        QString outcome;
    };

    std::vector<Line> m_lines;
};

}
