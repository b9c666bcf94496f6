// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/DeskKioskLine.h"
#include "presentation/kiosk/KioskModel.h"

#include <QTimer>

#include <memory>

namespace rooftree::ui {
class KioskWindow;
}

namespace rooftree::desktop {

/// Gives the screen to a patient and takes it back. One patient at a time; the window is made
/// for the hand-over and gone when staff have the screen again. The model stays, because it may
/// still carry what was left unfinished to the record.
class KioskScreen final : public QObject {
    Q_OBJECT

public:
    /// What it takes from the machine; a null printer prints nothing.
    struct Machine {
        app::Speech& speech;
        presentation::KioskModel::Monotonic clock;
        presentation::Printer* printer = nullptr;
    };

    KioskScreen(const presentation::Desk& desk, Machine machine, QObject* parent = nullptr);
    ~KioskScreen() override;

    /// Opens the window with this session; `refused` when it cannot be taken up.
    void handOver(domain::KioskSessionId session);

    /// Null while staff have the screen.
    [[nodiscard]] ui::KioskWindow* window() const { return m_window.get(); }

Q_SIGNALS:
    void refused(const rooftree::domain::Error& error);
    /// Staff have the screen again.
    void returned();

private:
    void onBegan();
    void onLeft();

    presentation::DeskKioskLine m_line;
    presentation::KioskModel m_model;
    QTimer m_ticks;
    std::unique_ptr<ui::KioskWindow> m_window;
};

/// Milliseconds since the program started, from a clock that never goes back.
[[nodiscard]] presentation::KioskModel::Monotonic monotonicClock();

}
