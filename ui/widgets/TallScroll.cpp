// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TallScroll.h"

#include "theme/Spacing.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace rooftree::ui {

TallScroll::TallScroll(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setWidget(content);
    // Arrow keys move the keyboard, and Qt scrolls for Tab alone.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, space(1));
    });
}

int TallScroll::neededWidth() const
{
    const bool isTooLow = height() < widget()->minimumSizeHint().height();
    const int bar = isTooLow ? verticalScrollBar()->sizeHint().width() : 0;
    return widget()->sizeHint().width() + bar;
}

QSize TallScroll::sizeHint() const { return { neededWidth(), widget()->sizeHint().height() }; }

QSize TallScroll::minimumSizeHint() const { return { neededWidth(), space(20) }; }

bool TallScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void TallScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

}
