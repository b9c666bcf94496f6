// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/IdleWatch.h"

#include "catch_compat.h"
#include "presentation/kiosk/TapGuard.h"

using namespace rooftree::presentation;

TEST_CASE("an untouched screen asks after 60 seconds and is left after 20 more", "[kiosk][hz02_c5]")
{
    IdleWatch watch;
    watch.touch(1000);

    CHECK(watch.state(60'999) == IdleWatch::State::Active);
    CHECK(watch.state(61'000) == IdleWatch::State::Asking);
    CHECK(watch.secondsLeft(61'000) == 20);
    CHECK(watch.secondsLeft(80'999) == 1);
    CHECK(watch.state(81'000) == IdleWatch::State::Left);
    CHECK(watch.secondsLeft(81'000) == 0);

    watch.touch(80'000);
    CHECK(watch.state(81'000) == IdleWatch::State::Active);
}

TEST_CASE("fifty taps a second count as one, however long they go on", "[kiosk]")
{
    TapGuard taps;
    int counted = 0;
    for (qint64 now = 0; now < 10'000; now += 20)
        counted += taps.accepts(now) ? 1 : 0;

    CHECK(counted == 1);
    CHECK(taps.accepts(10'000 + TapGuard::kQuietMs));
}
