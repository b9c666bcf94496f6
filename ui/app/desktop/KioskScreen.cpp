// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/KioskScreen.h"

#include "application/kiosk/Kiosks.h"
#include "views/kiosk/KioskWindow.h"

#include <QElapsedTimer>
#include <QScreen>

namespace rooftree::desktop {

using presentation::KioskModel;

KioskScreen::KioskScreen(const presentation::Desk& desk, Machine machine, QObject* parent)
    : QObject(parent)
    , m_line(desk, machine.printer)
    , m_model(m_line, desk.services.kiosks.rules, machine.speech, std::move(machine.clock))
{
    connect(&m_model, &KioskModel::began, this, &KioskScreen::onBegan);
    connect(&m_model, &KioskModel::beginRefused, this, &KioskScreen::refused);
    m_ticks.setInterval(static_cast<int>(presentation::KioskDelivery::kRetryMs));
    connect(&m_ticks, &QTimer::timeout, &m_model, &KioskModel::tick);
    m_ticks.start();
}

KioskScreen::~KioskScreen() = default;

void KioskScreen::handOver(domain::KioskSessionId session)
{
    // While somebody has the screen, staff take it back first.
    if (!m_window)
        m_model.begin(session);
}

void KioskScreen::onBegan()
{
    m_window = std::make_unique<ui::KioskWindow>(m_model);
    connect(m_window.get(), &ui::KioskWindow::left, this, &KioskScreen::onLeft,
        Qt::QueuedConnection); // after the window has finished saying so
    // Where no window manager makes it as large as the display, as a station does.
    m_window->setGeometry(m_window->screen()->geometry());
    m_window->showFullScreen();
    m_window->activateWindow();
}

void KioskScreen::onLeft()
{
    m_window.reset();
    Q_EMIT returned();
}

KioskModel::Monotonic monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

}
