// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskScrollButtons.h"

#include "presentation/kiosk/TapGuard.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"

#include <QDeadlineTimer>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr double kSide = 18; // millimetres, as high as Back and Next

}

KioskScrollButtons::KioskScrollButtons(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(4));
    m_up = addButton(tr("Up"), u"up"_s, -1);
    m_up->setObjectName(u"scrollUpButton"_s);
    m_down = addButton(tr("Down"), u"down"_s, 1);
    m_down->setObjectName(u"scrollDownButton"_s);
    for (auto* button : { m_up, m_down })
        row->addWidget(button);
}

Button* KioskScrollButtons::addButton(const QString& words, const QString& icon, int direction)
{
    auto* button = new Button(words, ButtonKind::Secondary);
    button->setIconName(icon);
    button->setMinimumSize(millimetres(kSide), millimetres(kSide));
    connect(button, &Button::clicked, this, [this, direction] { move(direction); });
    return button;
}

void KioskScrollButtons::follow(QScrollArea* page)
{
    m_page = page;
    auto* bar = page->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &KioskScrollButtons::refresh);
    connect(bar, &QScrollBar::valueChanged, this, &KioskScrollButtons::refresh);
    connect(page, &QObject::destroyed, this, [this, page] {
        if (m_page == page)
            m_page = nullptr;
    });
    refresh();
}

/// A little less than what is in sight, so that nobody loses the line. The second of two taps moves
/// nothing.
void KioskScrollButtons::move(int direction)
{
    const auto now = QDeadlineTimer::current().deadline();
    if (!m_page || now - m_movedAt < presentation::TapGuard::kQuietMs)
        return;
    m_movedAt = now;
    auto* bar = m_page->verticalScrollBar();
    constexpr int kKept = 5; // a fifth of what is in sight stays
    bar->setValue(bar->value() + direction * (bar->pageStep() - bar->pageStep() / kKept));
}

void KioskScrollButtons::refresh()
{
    const auto* bar = m_page ? m_page->verticalScrollBar() : nullptr;
    const bool isLonger = bar && bar->maximum() > 0;
    for (auto* button : { m_up, m_down })
        button->setVisible(isLonger);
    if (!isLonger)
        return;
    m_up->setEnabled(bar->value() > 0);
    m_down->setEnabled(bar->value() < bar->maximum());
}

}
