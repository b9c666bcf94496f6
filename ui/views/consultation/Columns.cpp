// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/Columns.h"

#include "theme/Spacing.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

namespace rooftree::ui {
namespace {

    /// Lines of text that fit side by side into the width the columns need.
    constexpr int kLinesAcross = 58;

}

Columns::Columns(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(viewport());
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_layout->setContentsMargins(space(3), space(3), space(3), space(3));
    m_layout->setSpacing(space(3));
    setWidget(inner);
}

void Columns::addColumn(int share, const Make& make)
{
    auto* column = new QScrollArea(widget());
    m_layout->addWidget(column, share);
    column->setWidgetResizable(true);
    column->setFocusPolicy(Qt::NoFocus);
    column->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = make(column->viewport());
    column->setWidget(content);
    content->installEventFilter(this);
    m_columns.push_back(column);
}

void Columns::reveal(QWidget* widget)
{
    for (auto* column : m_columns) {
        if (column->isAncestorOf(widget) && !m_isStacked)
            column->ensureWidgetVisible(widget, 0, space(12));
    }
    if (m_isStacked && isAncestorOf(widget))
        ensureWidgetVisible(widget, 0, space(12));
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

bool Columns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        for (auto* column : m_columns) {
            if (column->widget() != watched)
                continue;
            if (m_isStacked)
                fitStacked(*column);
            else
                fitBeside(*column);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void Columns::arrange()
{
    if (!m_layout)
        return;
    const bool wasStacked = m_isStacked;
    m_isStacked = width() < fontMetrics().height() * kLinesAcross;
    m_layout->setDirection(m_isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (auto* column : m_columns) {
        column->setVerticalScrollBarPolicy(
            m_isStacked ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        if (m_isStacked) {
            fitStacked(*column);
        } else {
            column->setMaximumHeight(QWIDGETSIZE_MAX);
            column->setMinimumHeight(0);
            fitBeside(*column);
        }
    }
    if (m_isStacked != wasStacked)
        Q_EMIT stackedChanged(m_isStacked);
}

void Columns::addStackedFooter(QWidget* widget) { m_layout->addWidget(widget); }

void Columns::showTop()
{
    verticalScrollBar()->setValue(0);
    for (auto* column : m_columns)
        column->verticalScrollBar()->setValue(0);
}

void Columns::fitStacked(QScrollArea& column)
{
    auto* content = column.widget();
    const int width = column.viewport()->width();
    const int height = content->hasHeightForWidth() ? content->heightForWidth(width)
                                                    : content->sizeHint().height();
    column.setMinimumWidth(0);
    column.setFixedHeight(height);
}

void Columns::fitBeside(QScrollArea& column)
{
    // Nothing scrolls sideways, so a column is never narrower than what it holds.
    column.setMinimumWidth(column.widget()->minimumSizeHint().width()
        + column.verticalScrollBar()->sizeHint().width() + 2 * column.frameWidth());
}

}
