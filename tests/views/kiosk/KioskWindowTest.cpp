// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskWindow.h"

#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "presentation/agenda/DeskKioskLine.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/fakes/FakePrinter.h"
#include "support/AccessibilityCheck.h"
#include "support/Patience.h"
#include "support/ThemeScope.h"
#include "theme/Spacing.h"
#include "views/kiosk/KioskPageView.h"
#include "widgets/Button.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/OnScreenKeyboard.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"
#include "widgets/RulerButton.h"
#include "widgets/TopicTile.h"

#include <QCloseEvent>
#include <QPointer>
#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskModel;
using presentation::KioskPage;
using testing::FakePractice;

namespace {

/// The screen as a patient has it, with a clock that the test moves.
struct Screen {
    testing::ThemeScope look;
    FakePractice practice;
    qint64 now = 1'000'000;
    testing::FakePrinter printer;
    presentation::DeskKioskLine line { practice.desk(), &printer };
    app::SilentSpeech speech;
    KioskModel model { line, practice.services().kiosks.rules, speech, [this] { return now; } };
    ui::KioskWindow window { model };

    explicit Screen(QSize size = { 1280, 800 })
    {
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }

    template <class Widget> Widget* find(const char* name)
    {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }

    void tap(const char* name)
    {
        now += 1000;
        auto* button = find<QAbstractButton>(name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        practice.settle();
    }

    void next() { tap("nextButton"); }

    void handOver()
    {
        model.begin(practice.offerKiosk());
        practice.settle();
    }

    void toWhatMatters()
    {
        handOver();
        tap("yesButton");
        tap("meButton"); // answers and turns the page
    }

    QString allWords()
    {
        QStringList words;
        for (const auto* label : window.findChildren<QLabel*>())
            words.append(label->text());
        for (const auto* button : window.findChildren<QAbstractButton*>())
            words.append(button->text());
        for (const auto* edit : window.findChildren<QPlainTextEdit*>())
            words.append(edit->toPlainText());
        words.append(window.windowTitle());
        return words.join(u'\n');
    }
};

}

TEST_CASE("a patient answers by tapping and sends", "[kiosk][views]")
{
    Screen screen;
    screen.toWhatMatters();
    REQUIRE(screen.model.page() == KioskPage::WhatMatters);
    auto* keyboard = screen.window.findChild<ui::OnScreenKeyboard*>();
    for (const auto* letter : { "n", "i", "g", "h", "t" })
        QTest::mouseClick(keyboard->key(QString::fromLatin1(letter)), Qt::LeftButton);
    CHECK(screen.model.answers().whatMatters == u"night"_s);

    screen.next();
    screen.tap("topicTile0");
    screen.tap("topicTile1");
    screen.next();
    screen.tap("orderButton1");
    CHECK(screen.find<QAbstractButton>("orderButton1")->text().startsWith(u"Number 1"));
    screen.next();
    QTest::mouseClick(screen.find<ui::Ruler>("ruler")->button(8), Qt::LeftButton);
    screen.next();
    QTest::mouseClick(screen.find<ui::Ruler>("ruler")->button(4), Qt::LeftButton);
    screen.next();
    screen.next();
    CHECK(screen.model.page() == KioskPage::WithWhom);
    screen.next();
    REQUIRE(screen.model.page() == KioskPage::Check);
    screen.next();

    CHECK(screen.model.page() == KioskPage::Thanks);
    REQUIRE(screen.practice.agendas.size() == 1);
    const auto& agenda = screen.practice.agendas[0];
    CHECK(agenda.whatMatters == u"night"_s);
    CHECK(agenda.items[1].rank == 1);
    CHECK(agenda.items[1].worry->value() == 8);
    CHECK(agenda.confidenceToTalk->value() == 4);
}

TEST_CASE("hz02 the pages and their words are gone after the end", "[kiosk][views][hz02][hz02_c6]")
{
    Screen screen;
    screen.toWhatMatters();
    QPointer<ui::KioskPageView> page = screen.window.page();
    screen.find<ui::LimitedTextEdit>("answerEdit")->setPlainText(u"CANARY words"_s);
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    CHECK(screen.allWords().contains(u"CANARY"_s));
    screen.next();

    CHECK(page.isNull());
    CHECK_FALSE(screen.allWords().contains(u"CANARY"_s));
    CHECK_FALSE(screen.allWords().contains(u"Margaret"_s));
    CHECK_FALSE(screen.allWords().contains(u"March"_s));
}

TEST_CASE("r22 no page shows more of the record than first name, day and month",
    "[kiosk][views][r22][hz02_c3]")
{
    Screen screen;
    screen.practice.conditions.push_back({ u"http://snomed.info/sct"_s, u"13645005"_s,
        u"CANARY-condition"_s, domain::ClinicalStatus::Active, false, {}, {}, {} });
    screen.handOver();
    for (const auto* step : { "yesButton", "meButton", "nextButton", "nextButton", "nextButton" }) {
        const auto words = screen.allWords();
        CHECK_FALSE(words.contains(u"AHMED"_s, Qt::CaseInsensitive));
        CHECK_FALSE(words.contains(u"1947"_s));
        CHECK_FALSE(words.contains(u"999"_s));
        CHECK_FALSE(words.contains(u"CANARY"_s));
        CHECK(screen.window.windowTitle() == u"Rooftree"_s);
        screen.tap(step);
    }
}

TEST_CASE("back and next stay in their places on every question", "[kiosk][views]")
{
    Screen screen;
    screen.toWhatMatters();
    const auto place = [&screen](const char* name) {
        auto* button = screen.find<QWidget>(name);
        return QRect(button->mapTo(&screen.window, QPoint()), button->size());
    };
    const auto back = place("backButton");
    const auto next = place("nextButton");
    while (screen.model.page() != KioskPage::Check) {
        screen.next();
        CHECK(place("backButton") == back);
        CHECK(place("nextButton").left() == next.left());
        CHECK(place("nextButton").top() == next.top());
    }
}

TEST_CASE("a double tap on Next never skips a question", "[kiosk][views]")
{
    Screen screen;
    screen.toWhatMatters();
    screen.now += 1000;
    auto* next = screen.find<QAbstractButton>("nextButton");
    for (int tap = 0; tap < 20; ++tap, screen.now += 20)
        QTest::mouseClick(next, Qt::LeftButton);

    CHECK(screen.model.page() == KioskPage::Topics);
}

TEST_CASE("'are you still there' covers the page and goes at a touch", "[kiosk][views][hz19_c2]")
{
    Screen screen;
    screen.toWhatMatters();
    auto* question = screen.find<QWidget>("stillThere");
    CHECK_FALSE(question->isVisible());

    screen.now += 61'000;
    screen.model.tick();
    REQUIRE(question->isVisible());
    CHECK(question->geometry() == screen.window.rect());
    screen.tap("moreTimeButton");
    CHECK_FALSE(question->isVisible());
    CHECK(screen.model.page() == KioskPage::WhatMatters);
}

TEST_CASE("r25 the window cannot be closed from outside", "[kiosk][views][r25][hz02_c7]")
{
    Screen screen;
    QCloseEvent fromOutside;
    fromOutside.setAccepted(true);
    // What the window system sends is spontaneous.
    CHECK(screen.window.close());
    screen.window.show();
    CHECK(screen.window.windowFlags().testFlag(Qt::FramelessWindowHint));
    CHECK(screen.window.contextMenuPolicy() == Qt::PreventContextMenu);
}

TEST_CASE("a patient can use every page by keyboard", "[kiosk][views][keyboard][hz19_c1]")
{
    Screen screen;
    screen.window.activateWindow();
    screen.handOver();
    const auto press = [&screen](int key) {
        screen.now += 1000;
        auto* target = screen.window.focusWidget();
        REQUIRE(target);
        QTest::keyClick(target, Qt::Key(key));
        screen.practice.settle();
    };
    const auto to = [&screen, &press](const char* name) {
        for (int tabs = 0; tabs < 60; ++tabs) {
            if (screen.window.focusWidget() == screen.find<QWidget>(name))
                return;
            press(Qt::Key_Tab);
        }
        FAIL("not reached by Tab: " << name);
    };
    to("yesButton");
    press(Qt::Key_Space);
    to("meButton");
    press(Qt::Key_Space);
    CHECK(screen.window.focusWidget() == screen.find<QWidget>("answerEdit"));
    QTest::keyClicks(screen.window.focusWidget(), u"my knee"_s);
    to("nextButton");
    press(Qt::Key_Space);
    to("topicTile0");
    press(Qt::Key_Space);
    to("nextButton");
    press(Qt::Key_Space);

    CHECK(screen.model.page() == KioskPage::Worry);
    CHECK(screen.model.answers().whatMatters == u"my knee"_s);
    CHECK(screen.model.answers().topics().size() == 1);
}

TEST_CASE("a patient can use every page by touching the screen", "[kiosk][views][hz19_c1]")
{
    Screen screen;
    const std::unique_ptr<QPointingDevice> glass(QTest::createTouchDevice());
    // On the window, as the glass reports it: what takes the finger is what lies there.
    const auto touch = [&](QWidget* target) {
        REQUIRE(target);
        screen.now += 1000;
        REQUIRE(test::waitFor([&] {
            const auto* page = screen.window.page();
            return !page || !page->testAttribute(Qt::WA_TransparentForMouseEvents);
        }));
        auto* window = screen.window.windowHandle();
        const auto spot = target->mapTo(&screen.window, target->rect().center());
        QTest::touchEvent(window, glass.get()).press(0, spot, window);
        QTest::touchEvent(window, glass.get()).release(0, spot, window);
        screen.practice.settle();
    };
    const auto on = [&](const char* name) { touch(screen.find<QWidget>(name)); };
    screen.handOver();
    on("yesButton");
    on("meButton");
    REQUIRE(screen.model.page() == KioskPage::WhatMatters);
    touch(screen.window.findChild<ui::OnScreenKeyboard*>()->key(u"k"_s));
    on("nextButton");
    on("topicTile0");
    on("topicTile1");
    on("nextButton");
    on("orderButton0");
    on("nextButton");
    REQUIRE(screen.model.page() == KioskPage::Worry);
    touch(screen.window.findChild<ui::Ruler*>()->button(7));
    while (screen.model.page() != KioskPage::Thanks)
        on("nextButton");

    REQUIRE(screen.practice.agendas.size() == 1);
    CHECK(screen.practice.agendas.front().whatMatters == u"k"_s);
    const auto& items = screen.practice.agendas.front().items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].rank == 1);
    REQUIRE(items[0].worry);
    CHECK(items[0].worry->value() == 7);
}

TEST_CASE("every page can be read and hit, large and upright too", "[kiosk][views][a11y][hz19_c1]")
{
    const auto size = GENERATE(QSize(1280, 800), QSize(1080, 1920));
    const auto larger = GENERATE(0, 1, 2);
    Screen screen(size);
    screen.handOver();
    for (int times = 0; times < larger; ++times)
        screen.tap("textSizeButton");
    QStringList findings;
    const auto look = [&] {
        screen.practice.settle();
        for (const auto& finding : testing::accessibilityFindings(screen.window)) {
            if (!finding.contains(u"needs "_s)) // that limit is the staff window's
                findings.append(u"page %1: %2"_s.arg(
                    QString::number(static_cast<int>(screen.model.page())), finding));
        }
        for (const auto* button : screen.window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && (button->width() < 60 || button->height() < 60))
                findings.append(u"page %1: %2 is %3 x %4"_s.arg(
                    QString::number(static_cast<int>(screen.model.page())), button->objectName(),
                    QString::number(button->width()), QString::number(button->height())));
        }
    };
    look();
    screen.tap("yesButton");
    look();
    screen.tap("withHelpButton");
    look();
    screen.next();
    look();
    screen.next();
    screen.tap("topicTile0");
    screen.tap("topicTile3");
    while (screen.model.page() != KioskPage::Thanks) {
        look();
        screen.next();
    }
    look();
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

TEST_CASE("whoever skips everything is done in six taps", "[kiosk][views]")
{
    Screen screen;
    screen.handOver();
    int taps = 0;
    const auto tap = [&](const char* name) {
        screen.tap(name);
        ++taps;
    };
    tap("yesButton");
    tap("meButton");
    while (screen.model.page() != KioskPage::Thanks)
        tap("nextButton");

    CHECK(taps <= 6);
    REQUIRE(screen.practice.agendas.size() == 1);
    CHECK(screen.practice.agendas[0].isComplete);
}

TEST_CASE("the last page before sending says whom to tell what cannot wait",
    "[kiosk][views][hz10][hz10_c2]")
{
    Screen screen;
    screen.toWhatMatters();
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    const auto labels = screen.window.page()->findChildren<ui::PlainLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const auto* each) {
        return each->isVisible() && each->text().contains(u"cannot wait, tell reception now"_s);
    }));
}

TEST_CASE("somebody with two topics sees at most ten questions", "[kiosk][views]")
{
    Screen screen;
    int pages = 0;
    screen.model.connect(&screen.model, &KioskModel::pageChanged, [&] {
        const auto page = screen.model.page();
        pages += page != KioskPage::Thanks && page != KioskPage::Start ? 1 : 0;
    });
    screen.toWhatMatters();
    screen.find<ui::LimitedTextEdit>("answerEdit")->setPlainText(u"my breath"_s);
    screen.next();
    screen.tap("topicTile0");
    screen.tap("topicTile1");
    screen.next();
    screen.tap("orderButton0");
    while (screen.model.page() != KioskPage::Thanks)
        screen.next();

    CHECK(pages <= 10);
}

TEST_CASE("the answers to check say who answers and who is there, and both can be changed",
    "[kiosk][views]")
{
    Screen screen;
    screen.handOver();
    screen.tap("yesButton");
    screen.tap("withHelpButton");
    screen.find<ui::LimitedTextEdit>("answerEdit")->setPlainText(u"my daughter"_s);
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    CHECK(screen.allWords().contains(u"I am, and somebody helps me"_s));
    CHECK(screen.allWords().contains(u"my daughter"_s));

    const auto who = u"changeButton%1"_s.arg(static_cast<int>(KioskPage::WhoAnswers));
    screen.tap(who.toLatin1().constData());
    REQUIRE(screen.model.page() == KioskPage::WhoAnswers);
    screen.tap("meButton");
    CHECK(screen.model.page() == KioskPage::Check);
    CHECK(screen.allWords().contains(u"I am, on my own"_s));
    CHECK_FALSE(screen.allWords().contains(u"my daughter"_s));
    const auto whom = u"changeButton%1"_s.arg(static_cast<int>(KioskPage::WithWhom));
    CHECK_FALSE(screen.find<QAbstractButton>(whom.toLatin1().constData()));
}

TEST_CASE("what comes up under a trembling finger takes none of its taps",
    "[kiosk][views][hz19][hz19_c7]")
{
    Screen screen;
    screen.toWhatMatters();
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    const auto name = u"changeButton%1"_s.arg(static_cast<int>(KioskPage::Topics));
    auto* change = screen.find<QAbstractButton>(name.toLatin1().constData());
    REQUIRE(change);
    const auto takesTaps
        = [&] { return !screen.window.page()->testAttribute(Qt::WA_TransparentForMouseEvents); };
    REQUIRE(test::waitFor(takesTaps));
    const auto spot = change->mapTo(&screen.window, change->rect().center());
    screen.now += 1000;
    for (int taps = 0; taps < 20; ++taps, screen.now += 20)
        QTest::mouseClick(screen.window.windowHandle(), Qt::LeftButton, {}, spot);
    REQUIRE(screen.model.page() == KioskPage::Topics);
    CHECK(screen.model.answers().topics().empty());

    // A finger that has come to rest is heard.
    REQUIRE(test::waitFor(takesTaps));
    auto* tile = screen.find<QAbstractButton>("topicTile0");
    QTest::mouseClick(screen.window.windowHandle(), Qt::LeftButton, {},
        tile->mapTo(&screen.window, tile->rect().center()));
    CHECK(screen.model.answers().topics().size() == 1);
}

TEST_CASE("a page that is longer than the screen is read by tapping, without a drag",
    "[kiosk][views][a11y][hz19][hz19_c7]")
{
    Screen screen;
    screen.tap("textSizeButton");
    screen.tap("textSizeButton");
    screen.toWhatMatters();
    CHECK_FALSE(screen.find<QWidget>("scrollDownButton")->isVisible());
    screen.find<ui::LimitedTextEdit>("answerEdit")->setPlainText(u"my stairs"_s);
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    auto* down = screen.find<QAbstractButton>("scrollDownButton");
    auto* up = screen.find<QAbstractButton>("scrollUpButton");
    REQUIRE(down->isVisible());
    CHECK_FALSE(up->isEnabled());
    const auto isInSight = [&] {
        const auto name = u"changeButton%1"_s.arg(static_cast<int>(KioskPage::WithWhom));
        const auto* last = screen.find<QWidget>(name.toLatin1().constData());
        return last->visibleRegion().boundingRect() == last->rect();
    };
    CHECK_FALSE(isInSight());
    int taps = 0;
    while (down->isEnabled() && taps < 50) {
        const auto* bar = screen.window.page()->scroller()->verticalScrollBar();
        const int before = bar->value();
        down->click();
        ++taps;
        CHECK(test::waitFor([&] { // the second of two taps moves nothing: it waits a moment
            if (bar->value() == before)
                down->click();
            return bar->value() > before;
        }));
    }
    CHECK(isInSight());
    CHECK(up->isEnabled());
    CHECK(taps < 10);
}

TEST_CASE("hz10_c6 the last page says so when nobody was reached about something urgent",
    "[kiosk][views][hz10][hz10_c6]")
{
    const bool isReached = GENERATE(true, false);
    Screen screen;
    screen.toWhatMatters();
    screen.find<ui::LimitedTextEdit>("answerEdit")->setPlainText(u"I have chest pain"_s);
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    screen.practice.kiosks().alertRows.isBroken = !isReached;
    const auto found = u"I have chest pain. I want to die"_s;
    screen.model.setWhatMatters(found);
    screen.next();
    REQUIRE(screen.model.page() == KioskPage::Urgent);
    screen.next();
    screen.next();
    REQUIRE(screen.model.page() == KioskPage::Thanks);
    const auto* told = screen.window.page()->findChild<ui::PlainLabel*>(u"toldLabel"_s);
    CHECK(told->isVisible() == !isReached);
    if (!isReached)
        CHECK(told->text().contains(u"Please go to the desk now"_s));
}

TEST_CASE("hz10 words that cannot wait say so on the screen, and whether anybody has heard",
    "[kiosk][views][hz10][hz10_c3]")
{
    Screen screen;
    screen.toWhatMatters();
    screen.find<ui::LimitedTextEdit>("answerEdit")
        ->setPlainText(u"I have CHEST  PAIN since this morning"_s);
    const bool isReached = GENERATE(true, false);
    if (!isReached)
        screen.practice.failures.push_back(
            { domain::ErrorKind::Storage, {}, u"storage.failed"_s, {} });

    screen.next();

    CHECK(screen.model.page() == KioskPage::Urgent);
    const auto told = screen.find<ui::PlainLabel>("toldLabel")->text();
    CHECK(told.contains(isReached ? u"Reception can see it"_s : u"could not reach"_s));
    CHECK(screen.practice.kiosks().alertRows.alerts.size() == (isReached ? 1 : 0));
    screen.next();
    CHECK(screen.model.page() == KioskPage::Topics);
    CHECK(screen.model.answers().whatMatters.contains(u"CHEST  PAIN"_s));
}

TEST_CASE("a tap on an answer goes on, and a second one answers nothing on the next page",
    "[kiosk][views][instruments]")
{
    Screen screen;
    screen.practice.asked.push_back({ domain::QuestionnaireRequestId(0), QUuid::createUuid(),
        FakePractice::kPatient, u"phq-2"_s, {}, FakePractice::kNurse });
    screen.toWhatMatters();
    while (screen.model.page() != KioskPage::Question)
        screen.next();
    screen.tap("answerButton2");
    CHECK(screen.model.questions().number() == 2);
    screen.practice.settle();
    auto* under = screen.window.page()->findChild<QAbstractButton*>(u"answerButton2"_s);
    REQUIRE(under);
    QTest::mouseClick(under, Qt::LeftButton); // the clock stands still: the second of two taps
    CHECK(screen.model.questions().number() == 2);
    CHECK_FALSE(under->isChecked());
    screen.tap("backButton");
    CHECK(screen.window.page()->findChild<QAbstractButton*>(u"answerButton2"_s)->isChecked());
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    screen.tap("changeQuestionnaire-phq-2");
    CHECK(screen.model.page() == KioskPage::Question);
}

TEST_CASE("the last page prints the list once, and says where it comes out",
    "[kiosk][views][list][hz20][hz20_c8]")
{
    const bool hasPrinter = GENERATE(true, false);
    Screen screen;
    screen.printer.isThere = hasPrinter;
    screen.toWhatMatters();
    while (screen.model.page() != KioskPage::Thanks)
        screen.next();
    auto* button = screen.find<QAbstractButton>("printListButton");
    REQUIRE(button);
    CHECK(button->height() >= ui::millimetres(15));
    const auto said = [&] { return screen.find<ui::PlainLabel>("listLabel")->text(); };
    CHECK(said().contains(u"at the desk"_s));
    screen.tap("printListButton");
    screen.practice.settle();

    CHECK_FALSE(button->isVisible());
    CHECK(screen.printer.printed.size() == (hasPrinter ? 1 : 0));
    CHECK(said()
        == (hasPrinter ? u"Your list is printing. Please ask for it at the desk."_s
                       : u"Please ask at reception for your list."_s));
}
