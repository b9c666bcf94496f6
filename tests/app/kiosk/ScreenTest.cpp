// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a station over a real practice.
#include "app/kiosk/Screen.h"

#include "application/kiosk/PatientLanguage.h"
#include "catch_compat.h"
#include "station/WaitingRoomWard.h"
#include "support/AccessibilityCheck.h"
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

TEST_CASE("in Urdu the digits of a code lie as on a telephone, and no step of it scrolls",
    "[app][kiosk][languages][hz19][hz19_c7]")
{
    Station station;
    station.screen.window().resize(1280, 800);
    station.tap("textSizeButton");
    station.tap("textSizeButton");
    station.tap("languageButton");
    station.tap("languageTile_ur");
    station.tap("codeButton");
    REQUIRE(station.shows("digit3"));
    CHECK(station.find("digit1")->mapToGlobal(QPoint()).x()
        < station.find("digit3")->mapToGlobal(QPoint()).x());

    for (const auto digit : u"000000"_s)
        QTest::keyClick(station.screen.window().focusWidget(), digit.toLatin1());
    REQUIRE(station.shows("month1"));
    CHECK(test::waitFor([&] { return station.find("scrollDownButton") == nullptr; }));
    CHECK(station.find("month1")->mapToGlobal(QPoint()).x()
        > station.find("month2")->mapToGlobal(QPoint()).x());
    station.tap("month1");
    REQUIRE(station.shows("day31"));
    CHECK(test::waitFor([&] { return station.find("scrollDownButton") == nullptr; }));
}

TEST_CASE("a trembling finger types a digit of its code once", "[app][kiosk][r23][hz19][hz19_c7]")
{
    Station station;
    station.tap("codeButton");
    REQUIRE(station.shows("digit7"));
    auto* seven = station.find("digit7");
    for (int taps = 0; taps < 5; ++taps)
        QTest::mouseClick(seven, Qt::LeftButton);
    QTest::mouseClick(station.find("digit3"), Qt::LeftButton);
    const auto* shown = station.screen.window().findChild<QLabel*>(u"digitsLabel"_s);
    REQUIRE(shown);
    CHECK(shown->text().startsWith(u"7 3 \u2013"_s));
}

TEST_CASE("the pages of a station can be read and hit in every language at the largest text",
    "[app][kiosk][a11y][languages][hz19][hz19_c1]")
{
    const auto languages = app::readPatientLanguages().value();
    Station station;
    const auto size = GENERATE(QSize(1280, 800), QSize(1080, 1920));
    station.screen.window().resize(size);
    QStringList findings;
    for (const auto& language : languages) {
        const auto look = [&](const char* page) {
            for (int round = 0; round < 8; ++round)
                QCoreApplication::processEvents();
            auto all = testing::accessibilityFindings(station.screen.window());
            for (const auto* button : station.screen.window().findChildren<QAbstractButton*>()) {
                if (button->isVisible() && (button->width() < 60 || button->height() < 60))
                    all.append(button->objectName() + u" is too small"_s);
                // What scrolls has Up and Down, so that nothing is out of reach.
                if (button->objectName() == u"scrollDownButton" && button->isVisible())
                    all.append(u"longer than the screen"_s);
            }
            for (const auto& each : all) {
                if (!each.contains(u"needs "_s)) // that limit is the staff window's
                    findings.append(u"%1, %2: %3"_s.arg(language.code, QLatin1String(page), each));
            }
        };
        const auto click = [&](const char* name) {
            auto* button = station.find(name);
            INFO(language.code.toStdString() << " " << name);
            REQUIRE(button);
            button->click();
        };
        if (language.code != u"en"_s) {
            station.tap("languageButton");
            const auto tile = u"languageTile_"_s + language.code;
            station.tap(tile.toLatin1().constData());
            REQUIRE(station.shows("codeButton"));
        }
        click("textSizeButton");
        click("textSizeButton");
        look("start");
        station.tap("codeButton");
        REQUIRE(station.shows("digit1"));
        look("digits");
        for (const auto* digit : { "digit1", "digit2", "digit3", "digit4", "digit5", "digit6" })
            click(digit);
        look("month");
        click("month1");
        look("day");
        station.tap("backButton");
        REQUIRE(station.shows("codeButton"));
        click("textSizeButton");
    }
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
