// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting room as people use it, and as they abuse it: the window of a station over a real
// practice, with its letterbox between the two, worked by taps alone.
#include "app/WindowHelp.h"
#include "app/kiosk/Screen.h"
#include "application/kiosk/Speech.h"
#include "catch_compat.h"
#include "station/WaitingRoomWard.h"
#include "support/Patience.h"
#include "support/ThemeScope.h"
#include "views/kiosk/KioskPageView.h"
#include "views/kiosk/KioskWindow.h"
#include "widgets/Button.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/OnScreenKeyboard.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::KioskState;

namespace {

const QString kCanary = u"zebra"_s; // said by nobody else

/// One station by the window, on a clock that the test moves.
class WaitingRoom final {
public:
    explicit WaitingRoom(storage::Engine engine) : ward(engine) { switchOn(std::move(ward.post)); }

    /// What the screen is after the power came back: another program with the same token.
    void powerCut()
    {
        screen.reset();
        switchOn(ward.openStation(ward.token));
    }

    /// Lets the timers and the letterbox work until it is so.
    template <class IsSo> bool until(IsSo isSo)
    {
        return test::waitFor([&] {
            (void)ward.kiosks().letters.file();
            return isSo();
        });
    }

    [[nodiscard]] QString words() { return testing::visibleText(screen->window()); }

    [[nodiscard]] bool shows(const QString& text)
    {
        return until([&] { return words().contains(text); });
    }

    QAbstractButton* button(const QString& name)
    {
        const auto all = screen->window().findChildren<QAbstractButton*>(name);
        const auto found = std::find_if(
            all.begin(), all.end(), [](const auto* each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }

    /// As somebody taps who takes their time.
    void tap(const QString& name)
    {
        const bool isThere = until([&] { return button(name) && button(name)->isEnabled(); });
        INFO("tap " << name.toStdString() << " among: " << words().toStdString());
        REQUIRE(isThere);
        secondsPass(1);
        QTest::mouseClick(button(name), Qt::LeftButton);
        QCoreApplication::processEvents(); // what is new on the page is shown a moment later
    }

    void tapLetters(const QString& word)
    {
        REQUIRE(until([&] { return keyboard() != nullptr; }));
        const auto* keys = keyboard();
        for (const auto letter : word)
            QTest::mouseClick(
                letter == u' ' ? keys->findChild<ui::Button*>(u"keySpace"_s) : keys->key(letter),
                Qt::LeftButton);
    }

    ui::OnScreenKeyboard* keyboard()
    {
        const auto all = screen->window().findChildren<ui::OnScreenKeyboard*>();
        const auto found = std::find_if(
            all.begin(), all.end(), [](const auto* each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }

    void secondsPass(int seconds) { now += seconds * 1000; }

    /// A screen says that it is free a moment after it is.
    void waitUntilFree()
    {
        REQUIRE(until([&] {
            const auto stations
                = ward.kiosks().stations.list(ward.allow<app::Action::SeeStations>()).value();
            const auto state = stations.front().state;
            return !state || *state == domain::StationState::Free;
        }));
    }

    /// Until the page of what matters, with somebody who answers alone.
    domain::KioskSessionId sitDown()
    {
        waitUntilFree();
        const auto session = ward.send();
        tap(u"yesButton"_s);
        tap(u"meButton"_s);
        REQUIRE(until([&] { return keyboard() != nullptr; }));
        return session;
    }

    std::optional<domain::Agenda> agenda()
    {
        return ward.data.agendas.forAppointment(ward.appointment).value();
    }

    /// Whether the words lie in the letterbox, in case the power goes.
    bool keeps(const QString& words)
    {
        auto rows = ward.data.database->query(
            { "SELECT content FROM kiosk_letter WHERE kind = 'draft'", "t" });
        return rows.next() && rows.row().bytes().contains(words.toUtf8());
    }

    testing::ThemeScope look;
    qint64 now = 1'000'000;
    test::WaitingRoomWard ward;
    std::unique_ptr<kiosk::Screen> screen;

private:
    void switchOn(std::unique_ptr<station::StationPost> post)
    {
        screen = std::make_unique<kiosk::Screen>(
            std::move(post), std::make_unique<app::SilentSpeech>(), false, [this] { return now; });
        screen->window().resize(1280, 800);
        screen->window().show();
    }
};

}

TEST_CASE("a 78-year-old enlarges the text, changes her mind and finishes alone", "[story][kiosk]")
{
    WaitingRoom room(GENERATE(from_range(test::engines())));
    const auto session = room.sitDown();
    room.tap(u"textSizeButton"_s);
    room.tap(u"textSizeButton"_s);
    room.tapLetters(u"my stairs"_s);
    room.tap(u"nextButton"_s);
    room.tap(u"topicTile0"_s);
    room.tap(u"topicTile1"_s);
    room.tap(u"ownWordsButton"_s);
    room.tapLetters(u"the dog"_s);
    room.tap(u"nextButton"_s);
    room.tap(u"nextButton"_s);
    room.tap(u"orderButton2"_s); // the dog first
    room.tap(u"orderButton0"_s);
    room.tap(u"backButton"_s); // forth and back: nothing is lost
    room.tap(u"nextButton"_s);
    while (!room.words().contains(u"Is this right?"_s))
        room.tap(u"nextButton"_s);
    CHECK(room.words().contains(u"1. the dog"_s));
    room.tap(u"changeButton8"_s);
    room.tapLetters(u" and hills"_s);
    room.tap(u"nextButton"_s);
    CHECK(room.words().contains(u"my stairs and hills"_s));
    room.tap(u"nextButton"_s);
    REQUIRE(room.shows(u"Thank you"_s));

    REQUIRE(room.until([&] { return room.ward.state(session) == KioskState::Finished; }));
    const auto agenda = room.agenda();
    REQUIRE(agenda);
    CHECK(agenda->isComplete);
    CHECK(agenda->whatMatters == u"my stairs and hills"_s);
    REQUIRE(agenda->items.size() == 3);
    const auto first = std::find_if(agenda->items.begin(), agenda->items.end(),
        [](const auto& item) { return item.rank == 1; });
    REQUIRE(first != agenda->items.end());
    CHECK(first->words == u"the dog"_s);
}

TEST_CASE("who walks away leaves nothing on the screen, and what they said to staff alone",
    "[story][kiosk][hz02_c5]")
{
    WaitingRoom room(GENERATE(from_range(test::engines())));
    const auto session = room.sitDown();
    room.tapLetters(kCanary);
    room.secondsPass(61);
    REQUIRE(room.shows(u"Are you still there?"_s));
    room.secondsPass(20);
    REQUIRE(room.shows(u"Welcome"_s));

    CHECK_FALSE(room.words().contains(kCanary));
    REQUIRE(room.until([&] { return room.ward.state(session) == KioskState::Incomplete; }));
    REQUIRE(room.agenda());
    CHECK_FALSE(room.agenda()->isComplete);
    CHECK(room.agenda()->whatMatters == kCanary);

    room.sitDown(); // whoever is next
    CHECK_FALSE(room.words().contains(kCanary));
    CHECK(room.screen->window().findChild<ui::LimitedTextEdit*>()->toPlainText().isEmpty());
}

TEST_CASE("the wrong person learns nothing and is sent to reception", "[story][kiosk][hz02_c1]")
{
    WaitingRoom room(GENERATE(from_range(test::engines())));
    const auto session = room.ward.send();
    room.tap(u"noButton"_s);
    REQUIRE(room.shows(u"reception"_s));
    CHECK_FALSE(room.words().contains(u"Margaret"_s));
    room.secondsPass(60);
    REQUIRE(room.shows(u"Welcome"_s));
    REQUIRE(room.until([&] { return room.ward.data.agendas.session(session)->needsHelp; }));
    CHECK_FALSE(room.agenda());
}

TEST_CASE("fifty taps a second answer nothing that nobody has read", "[story][kiosk]")
{
    WaitingRoom room(GENERATE(from_range(test::engines())));
    room.ward.send();
    REQUIRE(room.until([&] {
        const auto* page = room.screen->window().page();
        return room.button(u"yesButton"_s)
            && !page->testAttribute(Qt::WA_TransparentForMouseEvents);
    }));
    room.secondsPass(1);
    const auto* yes = room.button(u"yesButton"_s);
    const auto spot = yes->mapTo(&room.screen->window(), yes->rect().center());
    for (int taps = 0; taps < 100; ++taps) {
        room.now += 20;
        QTest::mouseClick(room.screen->window().windowHandle(), Qt::LeftButton, {}, spot);
    }
    REQUIRE(room.shows(u"Who is answering?"_s));
    CHECK_FALSE(room.words().contains(u"What matters most"_s));
}

TEST_CASE("after a power cut the next patient sees nothing, and staff what was said",
    "[story][kiosk][hz02_c5]")
{
    WaitingRoom room(GENERATE(from_range(test::engines())));
    const auto session = room.sitDown();
    room.tapLetters(kCanary);
    room.secondsPass(10); // it keeps what was said every few seconds
    REQUIRE(room.until([&] { return room.keeps(kCanary); }));
    room.powerCut();
    REQUIRE(room.shows(u"Welcome"_s));
    CHECK_FALSE(room.words().contains(kCanary));
    REQUIRE(room.until([&] { return room.ward.state(session) == KioskState::Incomplete; }));
    REQUIRE(room.agenda());
    CHECK(room.agenda()->whatMatters == kCanary);
}
