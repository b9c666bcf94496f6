// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/ScreenDensity.h"

#include "theme/Spacing.h"

#include <algorithm>
#include <cmath>

namespace rooftree::kiosk {
namespace {

    // The first detailed timing of an EDID is the size that the display is made for.
    constexpr qsizetype kShortest = 128;
    constexpr int kTiming = 54;
    constexpr int kFinger = 15; // millimetres
    constexpr int kStep = 20; // scales are rounded up to twentieths
    constexpr QSize kLying(1280, 800);
    constexpr QSize kUpright(1080, 1920);

    int byteAt(const QByteArray& edid, int place)
    {
        return static_cast<unsigned char>(edid.at(place));
    }

    /// Eight lower bits in one byte, four upper ones in half of another.
    int twelveBits(const QByteArray& edid, int low, int high, bool isUpperHalf)
    {
        constexpr int kHalf = 4;
        constexpr int kMask = 0x0F;
        const int upper = byteAt(edid, high);
        const int four = (isUpperHalf ? upper >> kHalf : upper) & kMask;
        return byteAt(edid, low) | (four << (2 * kHalf));
    }

}

std::optional<ScreenSize> screenFromEdid(const QByteArray& edid)
{
    if (edid.size() < kShortest || (byteAt(edid, kTiming) | byteAt(edid, kTiming + 1)) == 0)
        return std::nullopt; // the place holds something else than a timing
    const QSize pixels(twelveBits(edid, kTiming + 2, kTiming + 4, true),
        twelveBits(edid, kTiming + 5, kTiming + 7, true));
    const QSize size(twelveBits(edid, kTiming + 12, kTiming + 14, true),
        twelveBits(edid, kTiming + 13, kTiming + 14, false));
    if (pixels.isEmpty() || size.isEmpty())
        return std::nullopt;
    return ScreenSize { pixels, size };
}

double scaleForFingers(const ScreenSize& screen)
{
    const double needed
        = kFinger * screen.pixels.width() / screen.millimetres.width() / ui::millimetres(kFinger);
    constexpr double kClose = 1.03; // nobody measures a finger to half a millimetre
    return needed <= kClose ? 1.0 : std::ceil(needed * kStep) / kStep;
}

bool fitsAt(const ScreenSize& screen, double scale)
{
    const auto room = screen.pixels / scale;
    const auto holds = [&room](const QSize& page) {
        return room.width() >= page.width() && room.height() >= page.height();
    };
    return holds(kLying) || holds(kUpright);
}

}
