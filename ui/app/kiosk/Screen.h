// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/Options.h"
#include "app/kiosk/StationLine.h"
#include "presentation/kiosk/KioskModel.h"

#include <memory>

namespace rooftree::ui {
class KioskWindow;
}

namespace rooftree::kiosk {

/// The window of a station with everything behind it.
class Screen final : public QObject {
    Q_OBJECT

public:
    /// Errors as StationPost::open, and Validation "station.token-unreadable".
    [[nodiscard]] static domain::Result<std::unique_ptr<Screen>> open(
        const Options& options, const domain::Clock& clock);
    /// `clock`: null for the machine's own.
    Screen(std::unique_ptr<station::StationPost> post, std::unique_ptr<app::Speech> speech,
        bool isOutOfOrder, presentation::KioskModel::Monotonic clock = {});
    ~Screen() override;

    void show();

    [[nodiscard]] ui::KioskWindow& window() { return *m_window; }

    [[nodiscard]] StationLine& line() { return m_line; }

private:
    void tellPulse();

    QThreadPool m_worker;
    std::unique_ptr<station::StationPost> m_post;
    StationLine m_line;
    std::unique_ptr<app::Speech> m_speech;
    presentation::KioskModel m_model;
    std::unique_ptr<ui::KioskWindow> m_window;
};

/// What a station proves itself with. Validation "station.token-unreadable" for a file that is not
/// there, not ours alone, or holds something else.
[[nodiscard]] domain::Result<QString> readToken(const QString& path);

}
