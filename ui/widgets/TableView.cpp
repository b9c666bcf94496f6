// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "widgets/ElidedDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace rooftree::ui {
namespace {

    constexpr int kLeastLetters = 12; // of a column that takes what room is left

}

TableView::TableView(const QString& name, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new ElidedDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    refreshHeights();
    connect(this, &QTableView::doubleClicked, this, &TableView::rowActivated);
}

void TableView::setFramed(bool framed) { setStyleProperty(*this, "framed", framed); }

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    applyColumns();
}

void TableView::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    refreshHeights();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    applyColumns();
    // Later, because the columns follow the new contents first.
    connect(
        model, &QAbstractItemModel::modelReset, this, &TableView::leaveOut, Qt::QueuedConnection);
    leaveOut();
}

void TableView::applyColumns()
{
    if (!model())
        return;
    horizontalHeader()->setStretchLastSection(m_stretchColumn < 0);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool stretched = column == m_stretchColumn;
        horizontalHeader()->setSectionResizeMode(
            column, stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void TableView::setDispensable(const QList<int>& columns)
{
    m_dispensable = columns;
    leaveOut();
}

int TableView::widthOf(int column) const
{
    const int contents
        = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    const bool takesRest = horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch;
    const int least = qMax(kLeastLetters * fontMetrics().averageCharWidth(),
        horizontalHeader()->sectionSizeHint(column));
    return takesRest ? qMin(contents, least) : contents;
}

void TableView::leaveOut()
{
    if (!model() || m_dispensable.isEmpty())
        return;
    // A hidden column has no width to reckon with.
    for (const int column : std::as_const(m_dispensable))
        setColumnHidden(column, false);
    int needed = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        needed += widthOf(column);
    for (const int column : std::as_const(m_dispensable)) {
        const bool isWhole = needed <= viewport()->width();
        setColumnHidden(column, !isWhole);
        if (!isWhole)
            needed -= widthOf(column);
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    leaveOut();
}

void TableView::selectFirstRow()
{
    if (model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        setCurrentIndex(model()->index(row, 0));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Qt makes the first cell current without choosing its row.
    if (selectionModel() && !selectionModel()->hasSelection())
        selectRow(qMax(0, currentRow()));
    viewport()->update();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshHeights();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    viewport()->update(); // the ring is around the whole row
    Q_EMIT currentRowChanged(current.row());
}

void TableView::refreshHeights()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + space(2));
    const int row = fontMetrics().height() + 2 * space(2) + space(1);
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight((m_visibleRows + 1) * row);
}

}
