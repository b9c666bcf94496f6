// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskLanguagePage.h"

#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "presentation/agenda/DeskKioskLine.h"
#include "presentation/fakes/FakePractice.h"
#include "support/AccessibilityCheck.h"
#include "support/Patience.h"
#include "support/TestRules.h"
#include "support/ThemeScope.h"
#include "views/kiosk/KioskTranslator.h"
#include "views/kiosk/KioskWindow.h"
#include "widgets/Button.h"
#include "widgets/LanguageTile.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/OnScreenKeyboard.h"
#include "widgets/PlainLabel.h"
#include "widgets/TopicTile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::KioskModel;
using presentation::KioskPage;
using testing::FakePractice;

namespace {

constexpr QChar kMarkOfEnglish(0x2066); // the isolate around what has no translation

/// A screen with a patient at it who may change its language.
struct Screen {
    testing::ThemeScope look;
    FakePractice practice;
    qint64 now = 1'000'000;
    presentation::DeskKioskLine line { practice.desk() };
    app::SilentSpeech speech;
    KioskModel model { line, practice.services().kiosks.rules, speech, [this] { return now; } };
    ui::KioskWindow window { model };

    explicit Screen(QSize size = { 1280, 800 })
    {
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }

    template <class Widget> Widget* find(const QString& name)
    {
        return window.findChild<Widget*>(name);
    }

    void tap(const QString& name)
    {
        now += 1000;
        auto* button = find<QAbstractButton>(name);
        INFO(name.toStdString());
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        practice.settle();
    }

    void next() { tap(u"nextButton"_s); }

    void handOver()
    {
        model.begin(practice.offerKiosk());
        practice.settle();
    }

    void toWhatMatters()
    {
        handOver();
        tap(u"yesButton"_s);
        tap(u"meButton"_s);
        if (model.page() == KioskPage::WhoAnswers)
            next();
    }

    void speak(const QString& code)
    {
        tap(u"languageButton"_s);
        tap(u"languageTile_"_s + code);
    }

    QString question() { return find<ui::PlainLabel>(u"question"_s)->text(); }

    int leftOf(const QString& name)
    {
        auto* widget = find<QWidget>(name);
        return widget->mapTo(&window, QPoint()).x();
    }

    /// Everything that can be read now.
    QStringList words()
    {
        QStringList found;
        const auto add = [&found](const QWidget* widget, const QString& text) {
            if (widget->isVisible())
                found.append(text);
        };
        for (const auto* label : window.findChildren<QLabel*>())
            add(label, label->text());
        for (const auto* button : window.findChildren<QAbstractButton*>())
            add(button, button->text());
        for (const auto* tile : window.findChildren<ui::TopicTile*>())
            add(tile, tile->words());
        return found;
    }
};

/// Walks over every page, with something on each, and calls `look` there.
void visitEveryPage(Screen& screen, const std::function<void()>& look,
    const QStringList& questionnaires = { u"mrc"_s, u"semcd-6"_s })
{
    // The longest answers there are, and rulers under long questions.
    for (const auto& id : questionnaires)
        screen.practice.asked.push_back({ domain::QuestionnaireRequestId(0), QUuid::createUuid(),
            FakePractice::kPatient, id, {}, FakePractice::kNurse });
    screen.handOver();
    look();
    screen.tap(u"yesButton"_s);
    look();
    screen.tap(u"withHelpButton"_s);
    if (screen.model.page() == KioskPage::WhoAnswers)
        screen.next();
    while (screen.model.page() != KioskPage::Thanks) {
        if (screen.model.page() == KioskPage::Topics && screen.model.answers().topics().empty()) {
            screen.tap(u"topicTile0"_s);
            screen.tap(u"topicTile3"_s);
        }
        look();
        screen.next();
    }
    look();
}

QStringList codes()
{
    const auto languages = app::readPatientLanguages().value();
    QStringList all;
    for (const auto& each : languages)
        all.append(each.code);
    return all;
}

}

TEST_CASE("a patient turns to Urdu half way and back, and every answer stays",
    "[kiosk][views][languages][hz19_c4]")
{
    Screen screen;
    screen.toWhatMatters();
    auto* keys = screen.window.findChild<ui::OnScreenKeyboard*>();
    for (const auto* letter : { "n", "i", "g", "h", "t" })
        QTest::mouseClick(keys->key(QString::fromLatin1(letter)), Qt::LeftButton);
    CHECK(screen.leftOf(u"backButton"_s) < screen.leftOf(u"nextButton"_s));

    screen.speak(u"ur"_s);
    REQUIRE(screen.model.page() == KioskPage::WhatMatters);
    CHECK(screen.find<ui::LimitedTextEdit>(u"answerEdit"_s)->toPlainText() == u"night"_s);
    CHECK(screen.question() == u"آج آپ کے لیے سب سے اہم کیا ہے؟"_s);
    CHECK(screen.window.layoutDirection() == Qt::RightToLeft);
    CHECK(screen.leftOf(u"backButton"_s) > screen.leftOf(u"nextButton"_s));

    keys = screen.window.findChild<ui::OnScreenKeyboard*>();
    CHECK(keys->layoutDirection() == Qt::LeftToRight);
    QTest::mouseClick(keys->key(u"ک"_s), Qt::LeftButton);
    screen.tap(u"keyScript"_s);
    QTest::mouseClick(keys->key(u"q"_s), Qt::LeftButton);
    CHECK(screen.model.answers().whatMatters == u"nightکq"_s);

    screen.next();
    screen.tap(u"topicTile0"_s);
    CHECK(
        screen.find<ui::TopicTile>(u"topicTile0"_s)->words() != screen.model.tiles()[0].shortWords);
    screen.speak(u"en"_s);
    CHECK(screen.window.layoutDirection() == Qt::LeftToRight);
    CHECK(screen.question() == u"What would you like to talk about?"_s);
    CHECK(screen.find<ui::TopicTile>(u"topicTile0"_s)->isChecked());
    screen.speak(u"ur"_s);
    while (screen.model.page() != KioskPage::Thanks)
        screen.next();

    // Clinicians read the topic in English, and what was typed as it was typed.
    REQUIRE(screen.practice.agendas.size() == 1);
    CHECK(screen.practice.agendas[0].whatMatters == u"nightکq"_s);
    REQUIRE(screen.practice.agendas[0].items.size() == 1);
    const auto& item = screen.practice.agendas[0].items[0];
    const auto rules = test::shippedRules();
    REQUIRE(rules.topic(item.topic));
    CHECK(item.words == rules.topic(item.topic)->words);
}

TEST_CASE("the page that offers the languages names each in itself, and says which are drafts",
    "[kiosk][views][languages][hz19_c4]")
{
    Screen screen;
    screen.toWhatMatters();
    screen.tap(u"languageButton"_s);
    const auto languages = app::readPatientLanguages().value();
    for (const auto& each : languages) {
        auto* tile = screen.find<ui::LanguageTile>(u"languageTile_"_s + each.code);
        REQUIRE(tile);
        CHECK(tile->name() == each.name);
        CHECK(tile->note() == each.draftNote);
        CHECK(tile->accessibleName().contains(each.englishName));
    }
    CHECK(screen.find<ui::PlainLabel>(u"draftLabel"_s)
              ->text()
              .contains(u"this translation is a draft. Nobody has checked it yet."_s));
    CHECK_FALSE(screen.find<QWidget>(u"nextButton"_s)->isVisible());
    screen.tap(u"backButton"_s);
    CHECK(screen.model.page() == KioskPage::WhatMatters);
    CHECK(screen.find<QWidget>(u"answerEdit"_s));
}

TEST_CASE("the second tap of two does not answer what comes to lie under the finger",
    "[kiosk][views][languages]")
{
    Screen screen;
    screen.handOver();
    screen.tap(u"yesButton"_s);
    screen.tap(u"languageButton"_s);
    screen.now += 1000;
    auto* tile = screen.find<QWidget>(u"languageTile_cy"_s);
    QTest::mouseClick(tile, Qt::LeftButton);
    auto* who = screen.find<QWidget>(u"withHelpButton"_s);
    REQUIRE(who);
    screen.practice.settle();
    const auto spot = who->mapTo(&screen.window, who->rect().center());
    QTest::mouseClick(screen.window.windowHandle(), Qt::LeftButton, {}, spot);
    CHECK_FALSE(screen.model.answers().answeredBy);

    REQUIRE(test::waitFor(
        [&] { return !screen.window.page()->testAttribute(Qt::WA_TransparentForMouseEvents); }));
    QTest::mouseClick(screen.window.windowHandle(), Qt::LeftButton, {}, spot);
    CHECK(screen.model.answers().answeredBy == domain::AnsweredBy::PatientWithHelp);
}

TEST_CASE("a language that was chosen on the start page stays for the patient, and goes after",
    "[kiosk][views][languages][hz19_c2]")
{
    Screen screen;
    screen.now += 1000;
    screen.tap(u"otherLanguagesButton"_s);
    screen.tap(u"languageTile_pl"_s);
    CHECK(screen.question().startsWith(u"Witamy"));
    screen.handOver();
    CHECK(screen.question() == u"Czy to Pan/Pani?"_s);
    screen.tap(u"yesButton"_s);

    screen.now += 81'000;
    screen.model.tick();
    screen.practice.settle();
    CHECK(screen.model.page() == KioskPage::Start);
    CHECK(screen.model.language().isEnglish());
    CHECK(screen.question().startsWith(u"Welcome"));
}

TEST_CASE("a language that nobody uses on the start page goes after a minute",
    "[kiosk][views][languages]")
{
    Screen screen;
    screen.speak(u"ur"_s);
    screen.now += 61'000;
    screen.model.tick();
    CHECK(screen.model.language().isEnglish());
    CHECK(screen.window.layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("in Urdu everything is as large as in English, and begins at the right",
    "[kiosk][views][languages][hz19_c1]")
{
    Screen screen;
    screen.toWhatMatters();
    const auto size = screen.find<QWidget>(u"helpButton"_s)->font().pointSizeF();
    screen.speak(u"ur"_s);
    CHECK(screen.find<QWidget>(u"helpButton"_s)->font().pointSizeF() == size);
    while (screen.model.page() != KioskPage::Check)
        screen.next();
    for (const auto* label : screen.window.page()->findChildren<ui::PlainLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(label->alignment().testFlag(Qt::AlignRight));
        CHECK(label->alignment().testFlag(Qt::AlignAbsolute));
    }
}

TEST_CASE("staff take the screen back in English", "[kiosk][views][languages]")
{
    Screen screen;
    screen.toWhatMatters();
    screen.speak(u"ur"_s);
    screen.tap(u"staffButton"_s);
    CHECK(screen.question().contains(u"For staff"));
    CHECK(screen.window.page()->layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("only the screen speaks the language, and what it cannot say stays English",
    "[kiosk][views][languages]")
{
    const auto all = app::readPatientLanguages().value();
    ui::KioskTranslator translator;
    translator.speak(all.back());
    CHECK(translator.translate("rooftree::ui::KioskWindow", "Back") == u"পিছনে"_s);
    CHECK(translator.translate("kiosk", "Back") == u"পিছনে"_s);
    CHECK(translator.translate("rooftree::ui::KioskNewPage", "Quite new")
        == kMarkOfEnglish + u"Quite new"_s + QChar(0x2069));
    CHECK(translator.translate("rooftree::ui::TodayView", "Back").isNull());
    translator.speak(all.front());
    CHECK(translator.isEmpty());
}

TEST_CASE("every page speaks the language of the patient", "[kiosk][views][languages]")
{
    for (const auto& code : codes()) {
        if (code == u"en"_s)
            continue;
        Screen screen;
        screen.speak(code);
        QStringList inEnglish;
        const auto look = [&] {
            for (const auto& words : screen.words()) {
                if (words.contains(kMarkOfEnglish))
                    inEnglish.append(words);
            }
        };
        visitEveryPage(screen, look, {}); // the words of a questionnaire are its owner's
        INFO(code.toStdString() << ": " << inEnglish.join(u'\n').toStdString());
        CHECK(inEnglish.isEmpty());
    }
}

TEST_CASE("every page can be read and hit in every language at the largest text",
    "[kiosk][views][languages][a11y][hz19_c1]")
{
    const auto size = GENERATE(QSize(1280, 800), QSize(1080, 1920));
    for (const auto& code : codes()) {
        Screen screen(size);
        screen.speak(code);
        screen.tap(u"textSizeButton"_s);
        screen.tap(u"textSizeButton"_s);
        QStringList findings;
        const auto add = [&](const QString& finding) {
            findings.append(u"%1, page %2: %3"_s.arg(
                code, QString::number(static_cast<int>(screen.model.page())), finding));
        };
        const auto look = [&] {
            screen.practice.settle();
            for (const auto& finding : testing::accessibilityFindings(screen.window)) {
                if (!finding.contains(u"needs "_s)) // that limit is the staff window's
                    add(finding);
            }
            for (const auto* button : screen.window.findChildren<QAbstractButton*>()) {
                if (button->isVisible() && (button->width() < 60 || button->height() < 60))
                    add(u"%1 is %2 x %3"_s.arg(button->objectName(),
                        QString::number(button->width()), QString::number(button->height())));
            }
        };
        screen.tap(u"languageButton"_s);
        look();
        screen.tap(u"backButton"_s);
        look();
        visitEveryPage(screen, look);
        INFO(findings.join(u'\n').toStdString());
        CHECK(findings.isEmpty());
    }
}

TEST_CASE("the keys and the words stay whole while help is on the way, at the largest text",
    "[kiosk][views][languages][a11y][hz19][hz19_c1]")
{
    for (const auto& code : codes()) {
        INFO(code.toStdString());
        Screen screen;
        screen.speak(code);
        screen.tap(u"textSizeButton"_s);
        screen.tap(u"textSizeButton"_s);
        screen.toWhatMatters();
        screen.tap(u"helpButton"_s);
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        const auto* edit = screen.find<QWidget>(u"answerEdit"_s);
        CHECK(edit->visibleRegion().boundingRect() == edit->rect());
        const auto* space = screen.find<QWidget>(u"keySpace"_s);
        CHECK(space->visibleRegion().boundingRect() == space->rect());
    }
}

TEST_CASE("a page that fits has no Up and Down", "[kiosk][views][languages][hz19][hz19_c7]")
{
    for (const auto& code : codes()) {
        INFO(code.toStdString());
        Screen screen;
        screen.speak(code);
        QStringList longer;
        const auto look = [&] {
            for (int round = 0; round < 5; ++round)
                QCoreApplication::processEvents();
            if (screen.find<QWidget>(u"scrollDownButton"_s)->isVisible())
                longer.append(QString::number(static_cast<int>(screen.model.page())));
        };
        visitEveryPage(screen, look, {});
        longer.removeAll(QString::number(static_cast<int>(KioskPage::Check)));
        INFO(longer.join(u' ').toStdString());
        CHECK(longer.isEmpty());
    }
}

TEST_CASE("what was left from last time stands first, once, in the language of the patient",
    "[kiosk][views][languages]")
{
    Screen screen;
    const auto topic = *test::shippedRules().topic(u"T14"_s);
    const auto leave = [&screen](qint64 id, const QString& words) {
        const domain::AgendaItem item { domain::AgendaItemId(id), QUuid::createUuid(),
            domain::AgendaSource::PatientKiosk, {}, words, {}, {}, {}, { 1 } };
        screen.practice.past.push_back({ item, domain::ItemOutcome::NextTime, { 2 } });
    };
    leave(1, topic.words);
    leave(2, u"the stairs at home"_s);
    screen.toWhatMatters();
    screen.next();
    const auto tile = [&](int at) { return screen.find<ui::TopicTile>(u"topicTile%1"_s.arg(at)); };
    QStringList first { tile(0)->words(), tile(1)->words() };
    first.sort();
    CHECK(first == QStringList { topic.shortWords, u"the stairs at home"_s });
    int times = 0;
    for (const auto* each : screen.window.findChildren<ui::TopicTile*>())
        times += each->words() == topic.shortWords ? 1 : 0;
    CHECK(times == 1);
    const auto place = tile(0)->words() == topic.shortWords ? 0 : 1;
    screen.tap(u"topicTile%1"_s.arg(place));
    CHECK(screen.model.answers().hasTopic(u"T14"));

    screen.speak(u"pl"_s);
    CHECK(tile(place)->words() != topic.shortWords);
    CHECK(tile(place)->isChecked());
}

TEST_CASE("the voice of another language does not say the words of a questionnaire",
    "[kiosk][views][languages]")
{
    for (const auto& code : { u"en"_s, u"ur"_s }) {
        Screen screen;
        screen.practice.asked.push_back({ domain::QuestionnaireRequestId(0), QUuid::createUuid(),
            FakePractice::kPatient, u"phq-2"_s, {}, FakePractice::kNurse });
        if (code != u"en"_s)
            screen.speak(code);
        screen.toWhatMatters();
        while (screen.model.page() != KioskPage::Question)
            screen.next();
        const auto said = screen.window.page()->spoken().join(u' ');
        CHECK(said.contains(u"Not at all"_s) == (code == u"en"_s));
        CHECK_FALSE(said.isEmpty());
    }
}

TEST_CASE("all answers to a question are in sight at once, at the largest text too",
    "[kiosk][views][instruments]")
{
    for (const auto& size : { QSize(1280, 800), QSize(1080, 1920) }) {
        for (const auto& code : { u"en"_s, u"ur"_s }) {
            Screen screen;
            screen.practice.asked.push_back(
                { domain::QuestionnaireRequestId(0), QUuid::createUuid(), FakePractice::kPatient,
                    u"phq-4"_s, {}, FakePractice::kNurse });
            screen.window.resize(size);
            if (code != u"en"_s)
                screen.speak(code);
            for (int step = 0; step < 2; ++step)
                screen.find<QAbstractButton>(u"textSizeButton"_s)->click();
            screen.toWhatMatters();
            while (screen.model.page() != KioskPage::Question)
                screen.next();
            for (int round = 0; round < 5; ++round)
                QCoreApplication::processEvents();
            for (int value = 0; value < 4; ++value) {
                INFO(size.width() << ' ' << code.toStdString() << ' ' << value);
                const auto* answer = screen.find<QAbstractButton>(u"answerButton%1"_s.arg(value));
                CHECK(answer->visibleRegion().boundingRect() == answer->rect());
            }
        }
    }
}

TEST_CASE("a ruler is in sight under the longest question, in every language and the largest text",
    "[kiosk][views][instruments][hz19][hz19_c1]")
{
    for (const auto& code : codes()) {
        Screen screen;
        screen.practice.asked.push_back({ domain::QuestionnaireRequestId(0), QUuid::createUuid(),
            FakePractice::kPatient, u"semcd-6"_s, {}, FakePractice::kNurse });
        screen.speak(code);
        screen.tap(u"textSizeButton"_s);
        screen.tap(u"textSizeButton"_s);
        screen.toWhatMatters();
        while (screen.model.page() != KioskPage::Question)
            screen.next();
        while (screen.model.page() == KioskPage::Question) {
            for (int round = 0; round < 5; ++round)
                QCoreApplication::processEvents();
            INFO(code.toStdString() << ": " << screen.question().toStdString());
            const auto* ruler = screen.find<QWidget>(u"ruler"_s);
            CHECK(ruler->visibleRegion().boundingRect() == ruler->rect());
            screen.next();
        }
    }
}

TEST_CASE("upright too, the answers stand right under their question", "[kiosk][views][hz19_c1]")
{
    Screen screen({ 1080, 1920 });
    screen.practice.asked.push_back({ domain::QuestionnaireRequestId(0), QUuid::createUuid(),
        FakePractice::kPatient, u"semcd-6"_s, {}, FakePractice::kNurse });
    screen.toWhatMatters();
    while (screen.model.page() != KioskPage::Question)
        screen.next();
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    const auto* question = screen.window.page()->findChild<QWidget*>(u"question"_s);
    const auto* ruler = screen.find<QWidget>(u"ruler"_s);
    const int gap = ruler->mapTo(&screen.window, QPoint()).y()
        - question->mapTo(&screen.window, question->rect().bottomLeft()).y();
    CHECK(gap >= 0);
    CHECK(gap < ruler->height());
}

TEST_CASE("the words of an answer begin where the language does", "[kiosk][views][languages]")
{
    Screen screen;
    screen.toWhatMatters();
    const auto cursor = [&screen] {
        return screen.find<ui::LimitedTextEdit>(u"answerEdit"_s)->cursorRect().center().x();
    };
    const auto middle = [&screen] { return screen.find<QWidget>(u"answerEdit"_s)->width() / 2; };
    CHECK(cursor() < middle());
    screen.speak(u"ur"_s);
    CHECK(cursor() > middle());
    screen.find<ui::LimitedTextEdit>(u"answerEdit"_s)->setPlainText(u"night"_s);
    CHECK(cursor() < middle());
    screen.find<ui::LimitedTextEdit>(u"answerEdit"_s)->setPlainText(u"کل"_s);
    CHECK(cursor() > middle());
}

TEST_CASE("the picture of the last page is seen whole or not at all", "[kiosk][views][hz19_c1]")
{
    for (const auto& size : { QSize(1280, 800), QSize(1080, 1920) }) {
        for (int steps = 0; steps < 3; ++steps) {
            INFO(size.width() << " at text size " << steps);
            Screen screen(size);
            for (int step = 0; step < steps; ++step)
                screen.tap(u"textSizeButton"_s);
            screen.toWhatMatters();
            while (screen.model.page() != KioskPage::Thanks)
                screen.next();
            for (int round = 0; round < 5; ++round)
                QCoreApplication::processEvents();
            const auto* picture = screen.find<QWidget>(u"thanksPicture"_s);
            if (picture->isVisible())
                CHECK(picture->visibleRegion().boundingRect() == picture->rect());
            else
                CHECK((steps > 0 && size.height() < size.width())); // the words need the room
        }
    }
}
