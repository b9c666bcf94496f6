// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the real window, read aloud by a voice that writes down what it says.
#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "presentation/agenda/DeskKioskLine.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/fakes/FakeSpeech.h"
#include "support/Patience.h"
#include "support/ThemeScope.h"
#include "views/kiosk/KioskBar.h"
#include "views/kiosk/KioskPageView.h"
#include "views/kiosk/KioskWindow.h"
#include "widgets/Button.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/PlainLabel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskModel;
using presentation::KioskPage;
using testing::FakePractice;
using testing::FakeSpeech;

namespace {

struct Screen {
    testing::ThemeScope look;
    FakePractice practice;
    FakeSpeech speech;
    qint64 now = 1'000'000;
    presentation::DeskKioskLine line { practice.desk() };
    KioskModel model { line, practice.services().kiosks.rules, speech, [this] { return now; } };
    ui::KioskWindow window { model };

    explicit Screen(QSize size = { 1280, 800 })
    {
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        model.tick();
    }

    template <class Widget> Widget* find(const QString& name)
    {
        return window.findChild<Widget*>(name);
    }

    void tap(const QString& name)
    {
        now += 1000;
        m_heard = speech.said.size();
        m_stops = speech.stops;
        auto* button = find<QAbstractButton>(name);
        INFO(name.toStdString());
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        practice.settle();
    }

    void handOver()
    {
        model.begin(practice.offerKiosk());
        practice.settle();
    }

    /// What has been said since the last tap or the last time, once the page has come to rest.
    QString hear()
    {
        const auto isHeard = test::waitFor([this] { return speech.said.size() > m_heard; });
        m_heard = speech.said.size();
        return isHeard ? speech.last() : QString();
    }

    bool isSilent()
    {
        constexpr int kLongerThanRestMs = 300;
        return !QTest::qWaitFor([this] { return speech.said.size() > m_heard; }, kLongerThanRestMs);
    }

    /// By the last tap.
    [[nodiscard]] bool wasStopped() const { return speech.stops > m_stops; }

private:
    std::size_t m_heard = 0;
    int m_stops = 0;
};

}

TEST_CASE("each new page is read aloud once somebody asks for it",
    "[kiosk][views][speech][hz19][hz19_c4]")
{
    Screen screen;
    screen.handOver();
    CHECK(screen.isSilent());
    screen.tap(u"readAloudButton"_s);
    CHECK(screen.hear() == u"Is this you?\nNo.\nYes, this is me."_s);
    CHECK(screen.find<QAbstractButton>(u"readAloudButton"_s)->isChecked());

    screen.tap(u"yesButton"_s);
    CHECK(screen.wasStopped());
    CHECK(screen.hear()
        == u"Who is answering?\nI am, on my own.\nI am, and somebody helps me.\n"
           u"I answer for somebody else."_s);
    screen.tap(u"meButton"_s);
    CHECK(screen.hear()
        == u"What matters most to you today?\nUse your own words. You can leave this out."_s);
    screen.tap(u"nextButton"_s);
    const auto topics = screen.hear();
    CHECK(topics.startsWith(u"What would you like to talk about?\nTap all that fit."));
    CHECK(topics.contains(screen.model.tiles()[0].shortWords));
    CHECK(topics.contains(u"Say it in my own words"_s));

    screen.tap(u"readAloudButton"_s);
    CHECK_FALSE(screen.speech.isTalking);
    screen.tap(u"nextButton"_s);
    CHECK(screen.isSilent());
}

TEST_CASE(
    "more topics are read when they come up, and the next thing to tap", "[kiosk][views][speech]")
{
    Screen screen;
    screen.handOver();
    screen.tap(u"readAloudButton"_s);
    screen.tap(u"yesButton"_s);
    screen.tap(u"meButton"_s);
    screen.tap(u"nextButton"_s);
    REQUIRE(screen.find<QAbstractButton>(u"moreButton"_s)->isVisible());
    screen.tap(u"moreButton"_s);
    CHECK_FALSE(screen.speech.last().contains(screen.model.tiles()[0].shortWords));
    CHECK(screen.speech.last().contains(u"More topics (2 of"_s));

    screen.tap(u"moreButton"_s);
    screen.tap(u"topicTile0"_s);
    screen.tap(u"topicTile1"_s);
    screen.tap(u"nextButton"_s);
    CHECK(screen.hear().contains(u"Tap the one that matters most."_s));
    screen.tap(u"orderButton0"_s);
    CHECK(screen.speech.last().startsWith(u"Now tap number 2."));
}

TEST_CASE(
    "another language stops the voice and goes on in its own", "[kiosk][views][speech][languages]")
{
    Screen screen;
    screen.handOver();
    screen.tap(u"readAloudButton"_s);
    CHECK_FALSE(screen.hear().isEmpty());
    screen.tap(u"languageButton"_s);
    CHECK(screen.wasStopped());
    CHECK(screen.hear() == u"Choose your language."_s);
    screen.tap(u"languageTile_ur"_s);
    const auto said = screen.hear();
    CHECK(said.startsWith(screen.find<ui::PlainLabel>(u"question"_s)->text()));
    CHECK(screen.speech.said.back().language == u"ur"_s);
    CHECK(screen.find<QAbstractButton>(u"readAloudButton"_s)->isChecked());
}

TEST_CASE(
    "the button is there when the language has a voice, and only then", "[kiosk][views][speech]")
{
    Screen screen;
    screen.handOver();
    CHECK(screen.find<QWidget>(u"readAloudButton"_s)->isVisible());
    screen.tap(u"languageButton"_s);
    screen.tap(u"languageTile_cy"_s);
    CHECK_FALSE(screen.find<QWidget>(u"readAloudButton"_s)->isVisible());

    screen.speech.voices.append(u"cy"_s);
    screen.model.tick();
    CHECK(screen.find<QWidget>(u"readAloudButton"_s)->isVisible());
    screen.speech.voices.clear();
    screen.model.tick();
    CHECK_FALSE(screen.find<QWidget>(u"readAloudButton"_s)->isVisible());
}

TEST_CASE("'are you still there' is said too, and stops when somebody is", "[kiosk][views][speech]")
{
    Screen screen;
    screen.handOver();
    screen.tap(u"readAloudButton"_s);
    CHECK_FALSE(screen.hear().isEmpty());
    screen.now += 61'000;
    screen.model.tick();
    CHECK(screen.hear().startsWith(u"Are you still there?"));
    screen.tap(u"moreTimeButton"_s);
    CHECK_FALSE(screen.speech.isTalking);
}

TEST_CASE("hz02 the room hears nothing of what a patient typed, chose or is called",
    "[kiosk][views][speech][hz02]")
{
    Screen screen;
    const domain::AgendaItem left { domain::AgendaItemId(1), QUuid::createUuid(),
        domain::AgendaSource::PatientKiosk, {}, u"CANARY from last time"_s, {}, {}, {}, { 1 } };
    screen.practice.past.push_back({ left, domain::ItemOutcome::NextTime, { 2 } });
    screen.handOver();
    screen.tap(u"readAloudButton"_s);
    const auto hearAndGo = [&screen](const QString& button) {
        CHECK_FALSE(screen.hear().isEmpty());
        screen.tap(button);
    };
    const auto type = [&screen](const QString& words) {
        screen.find<ui::LimitedTextEdit>(u"answerEdit"_s)->setPlainText(words);
    };
    hearAndGo(u"yesButton"_s);
    hearAndGo(u"withHelpButton"_s);
    REQUIRE(screen.model.page() == KioskPage::Companion);
    type(u"CANARY daughter"_s);
    hearAndGo(u"nextButton"_s);
    type(u"CANARY chest pain"_s);
    hearAndGo(u"nextButton"_s);
    REQUIRE(screen.model.page() == KioskPage::Urgent);
    hearAndGo(u"nextButton"_s);
    hearAndGo(u"ownWordsButton"_s);
    REQUIRE(screen.model.page() == KioskPage::OwnWords);
    type(u"CANARY topic"_s);
    hearAndGo(u"nextButton"_s);
    REQUIRE(screen.model.answers().hasWords(u"CANARY topic"_s));
    screen.model.toggleTopic(screen.model.tiles()[0]);
    const auto chosen = screen.model.tiles()[0].words;
    hearAndGo(u"nextButton"_s);
    REQUIRE(screen.model.page() == KioskPage::TopThree);
    CHECK_FALSE(screen.hear().isEmpty());
    screen.tap(u"orderButton0"_s);
    screen.tap(u"nextButton"_s);
    while (screen.model.page() != KioskPage::Thanks) {
        const auto page = screen.model.page();
        const auto said = screen.hear();
        CHECK_FALSE(said.isEmpty());
        CHECK_FALSE(said.contains(chosen));
        if (page == KioskPage::NotToDiscuss)
            type(u"CANARY secret"_s);
        screen.tap(u"nextButton"_s);
    }
    CHECK(screen.hear().startsWith(u"Thank you."));

    const auto all = screen.speech.allSaid();
    CHECK_FALSE(all.contains(u"CANARY"_s));
    CHECK_FALSE(all.contains(u"Margaret"_s));
    CHECK_FALSE(all.contains(u"March"_s));
    CHECK_FALSE(all.contains(u"Patel"_s));
    CHECK_FALSE(all.contains(u"chest pain"_s));
}

TEST_CASE("staff who take the screen back are not read to", "[kiosk][views][speech]")
{
    Screen screen;
    screen.handOver();
    screen.tap(u"readAloudButton"_s);
    CHECK_FALSE(screen.hear().isEmpty());
    screen.tap(u"staffButton"_s);
    CHECK(screen.isSilent());
    CHECK_FALSE(screen.speech.isTalking);
}

TEST_CASE("the buttons at the top stay in one row, with a voice and the largest text too",
    "[kiosk][views][speech][languages][a11y]")
{
    const auto code = GENERATE(u"en"_s, u"cy"_s, u"pl"_s, u"pa"_s, u"ur"_s, u"bn"_s);
    const auto larger = GENERATE(0, 1, 2);
    const auto size = GENERATE(QSize(1280, 800), QSize(1080, 1920));
    Screen screen(size);
    screen.speech.voices = QStringList { code };
    screen.handOver();
    if (code != u"en"_s) {
        screen.tap(u"languageButton"_s);
        screen.tap(u"languageTile_"_s + code);
    }
    for (int times = 0; times < larger; ++times)
        screen.tap(u"textSizeButton"_s);
    QCoreApplication::processEvents();
    INFO(code.toStdString() << ", larger by " << larger << ", " << size.width());
    auto* bar = screen.window.findChild<ui::KioskBar*>();
    const auto* first = bar->findChild<QWidget*>(u"languageButton"_s);
    for (const auto* name :
        { "textSizeButton", "contrastButton", "readAloudButton", "helpButton", "staffButton" }) {
        auto* button = bar->findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(button->isVisible());
        // At the largest text a high screen is too narrow for it, and has room for a second row.
        if (larger < 2 || size.width() > size.height())
            CHECK(button->geometry().center().y() < first->geometry().bottom());
        CHECK(button->geometry().right() <= bar->width());
        CHECK(button->x() >= 0);
    }
    CHECK(bar->findChild<ui::Button*>(u"readAloudButton"_s)->accessibleName().isEmpty()
        == !bar->findChild<ui::Button*>(u"readAloudButton"_s)->text().isEmpty());
}
