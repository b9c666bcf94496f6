// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a station over a real practice.
#include "app/kiosk/Screen.h"

#include "catch_compat.h"
#include "station/WaitingRoomWard.h"
#include "support/Patience.h"
#include "support/ThemeScope.h"
#include "views/kiosk/KioskWindow.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

class Station final {
public:
    Station()
        : ward(storage::Engine::Sqlite)
        , screen(std::move(ward.post), std::make_unique<app::SilentSpeech>(), false)
    {
        screen.window().resize(1280, 800);
        screen.window().show();
    }

    /// Until the page has this; the station looks once a second.
    bool shows(const char* name)
    {
        const auto found = test::waitFor([&] { return find(name) != nullptr; });
        UNSCOPED_INFO("waiting for " << name);
        return found;
    }

    QAbstractButton* find(const char* name)
    {
        const auto found
            = screen.window().findChildren<QAbstractButton*>(QString::fromLatin1(name));
        for (auto* each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    void tap(const char* name)
    {
        REQUIRE(shows(name));
        tapIfThere(name);
    }

    /// The page may have gone on by itself.
    void tapIfThere(const char* name)
    {
        constexpr int kQuietMs = 320; // the next tap counts after that
        const QDeadlineTimer quiet(kQuietMs);
        REQUIRE(test::waitFor([&quiet] { return quiet.hasExpired(); }));
        if (auto* button = find(name))
            QTest::mouseClick(button, Qt::LeftButton);
    }

    testing::ThemeScope look;
    test::WaitingRoomWard ward;
    kiosk::Screen screen;
};

}

TEST_CASE("somebody types the code of a slip at the station and is heard at the desk",
    "[app][kiosk][r23]")
{
    Station station;
    const auto slip = station.ward.slip();
    station.tap("codeButton");
    for (const auto digit : slip.digits)
        QTest::keyClick(station.screen.window().focusWidget(), digit.toLatin1());
    station.tap("month3");
    station.tap("day14");
    station.tap("yesButton");
    station.tap("meButton");
    auto* edit = station.screen.window().findChild<QPlainTextEdit*>(u"answerEdit"_s);
    REQUIRE(edit);
    QTest::keyClicks(edit, u"my stairs"_s);
    station.tap("nextButton");
    REQUIRE(station.shows("topicTile0"));
    for (int page = 0; page < 6; ++page)
        station.tapIfThere("nextButton");

    REQUIRE(test::waitFor([&] {
        (void)station.ward.kiosks().letters.file();
        return station.ward.data.database.number("SELECT COUNT(*) FROM agenda") == 1;
    }));
    CHECK(station.ward.data.database.number("SELECT is_complete FROM agenda") == 1);
}

TEST_CASE("a session that reception sends shows by itself", "[app][kiosk]")
{
    Station station;
    station.ward.send();

    CHECK(station.shows("yesButton"));
}

TEST_CASE("a code that fits nobody says to see reception, and nothing else", "[app][kiosk][r23]")
{
    Station station;
    (void)station.ward.slip();
    station.tap("codeButton");
    for (const auto digit : u"000000"_s)
        QTest::keyClick(station.screen.window().focusWidget(), digit.toLatin1());
    station.tap("month1");
    station.tap("day1");

    REQUIRE(test::waitFor([&] {
        const auto* question = station.screen.window().findChild<QLabel*>(u"question"_s);
        return question && question->text().contains(u"reception"_s);
    }));
}
