// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/PaperForm.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// The topics of a paper, line by line as printed, each with the mark in its box. A number is given
/// to one line at a time: giving it to another takes it from the first.
class PaperTopicList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mark, Topic, ColumnCount };

    explicit PaperTopicList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Numbers from 1 to `ranks` can be given.
    void setMarks(std::vector<PaperMark> marks, int ranks);

    [[nodiscard]] const std::vector<PaperMark>& marks() const { return m_marks; }

    void toggle(int row);
    void setRank(int row, int rank);
    void clear(int row);
    /// A line in the patient's own words, ticked. Returns its row; the row of a line that has these
    /// words already; -1 for no words.
    int addWords(const QString& words);

Q_SIGNALS:
    /// A person changed a mark.
    void edited();

private:
    [[nodiscard]] bool hasRow(int row) const;
    void changed(int row);

    std::vector<PaperMark> m_marks;
    int m_ranks = 0;
};

}
