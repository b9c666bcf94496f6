// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/ScreenDensity.h"

#include "catch_compat.h"

using namespace rooftree;

namespace {

/// What a monitor of 1920 x 1080 pixels and 527 x 296 mm says of itself.
QByteArray described()
{
    QByteArray edid(128, '\0');
    const auto timing = QByteArray::fromHex("023a801871382d40582c45000f282100001e");
    edid.replace(54, timing.size(), timing);
    return edid;
}

}

TEST_CASE("a monitor says how many pixels it has and how large it is", "[app][kiosk]")
{
    const auto screen = kiosk::screenFromEdid(described());
    REQUIRE(screen);
    CHECK(screen->pixels == QSize(1920, 1080));
    CHECK(screen->millimetres == QSizeF(527, 296));
}

TEST_CASE("a monitor that names no size, or was cut off, is not believed", "[app][kiosk]")
{
    CHECK_FALSE(kiosk::screenFromEdid({}));
    CHECK_FALSE(kiosk::screenFromEdid(described().first(127)));
    auto unsized = described();
    for (const int place : { 66, 67, 68 })
        unsized[place] = '\0';
    CHECK_FALSE(kiosk::screenFromEdid(unsized));
    CHECK_FALSE(kiosk::screenFromEdid(QByteArray(128, '\0')));
}

TEST_CASE("a dense screen is drawn larger, if the pages still fit", "[app][kiosk]")
{
    CHECK(kiosk::scaleForFingers({ { 1920, 1080 }, { 527, 296 } }) == 1.0);
    CHECK(kiosk::fitsAt({ { 1920, 1080 }, { 344, 194 } }, 1.35));
    CHECK_FALSE(kiosk::fitsAt({ { 1280, 800 }, { 217, 136 } }, 1.5));
}
