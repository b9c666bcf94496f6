// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QSizeF>

#include <optional>

namespace rooftree::kiosk {

/// A display as it describes itself.
struct ScreenSize {
    QSize pixels;
    QSizeF millimetres;
};

/// From the description that a monitor gives (EDID). Nothing when it names no size, as projectors
/// and virtual screens do, or when the description is cut off.
[[nodiscard]] std::optional<ScreenSize> screenFromEdid(const QByteArray& edid);

/// How much larger the screen has to be drawn for a finger: 1.0 when 15 mm are at most as many
/// pixels as the program gives them (docs/kiosk-setup.md, "The screen").
[[nodiscard]] double scaleForFingers(const ScreenSize& screen);

/// Whether the pages still fit when the screen is drawn so much larger.
[[nodiscard]] bool fitsAt(const ScreenSize& screen, double scale);

}
