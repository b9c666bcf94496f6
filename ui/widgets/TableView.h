// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rooftree::ui {

/// A list of rows: whole rows are chosen, Up and Down move, Enter opens, Tab leaves. Rows grow with
/// the text.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const QString& name, QWidget* parent = nullptr);

    /// Without a frame of its own, for a table inside a card.
    void setFramed(bool framed);

    /// The column that takes the room the others leave; -1 for none. The rest are as wide as their
    /// contents.
    void setStretchColumn(int column);

    /// Columns that are left out where the table is narrow, the first named first, until the others
    /// are whole. They come back with the room.
    void setDispensable(const QList<int>& columns);

    /// The least height, in rows; four unless told otherwise.
    void setVisibleRows(int rows);

    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

    void selectFirstRow();

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowActivated(const QModelIndex& index);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void refreshHeights();
    void applyColumns();
    void leaveOut();
    [[nodiscard]] int widthOf(int column) const;

    int m_stretchColumn = -1;
    QList<int> m_dispensable;
    int m_visibleRows = 4;
};

}
