// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScrollPage.h"

#include "theme/Spacing.h"
#include "widgets/Banner.h"
#include "widgets/Heading.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace rooftree::ui {

ScrollPage::ScrollPage(const QString& title, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    buildLayout(title);
    revealWhatMatters();
}

void ScrollPage::revealWhatMatters()
{
    // Qt scrolls for Tab alone; a form moves the keyboard to what is wrong in it. Who comes to the
    // page begins at its top, wherever the keyboard is.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* was, QWidget* now) {
        if (was && now && widget()->isAncestorOf(was) && widget()->isAncestorOf(now))
            reveal(*now);
    });
    connect(m_banner, &Banner::told, this, [this](Tone tone) {
        // Only what somebody did goes wrong; news may wait at the top.
        if (tone == Tone::Danger)
            reveal(*m_banner);
    });
}

void ScrollPage::reveal(QWidget& widget)
{
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer<QWidget>(&widget)] {
            const int below = space(20); // for the sentence that stands under a field
            if (shown && shown->isVisible())
                ensureWidgetVisible(shown, space(1), below);
        },
        Qt::QueuedConnection);
}

void ScrollPage::buildLayout(const QString& title)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space(6), space(5), space(6), space(6));
    column->setSpacing(space(4));
    m_header = new QHBoxLayout;
    m_header->setSpacing(space(2));
    m_title = new Heading(title, 1);
    m_header->addWidget(m_title, 1);
    column->addLayout(m_header);
    m_banner = new Banner;
    column->addWidget(m_banner);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space(4));
    column->addLayout(m_body, 1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setTitle(title);
}

void ScrollPage::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void ScrollPage::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

}
