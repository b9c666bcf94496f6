// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/ModuleReader.h"

#include "app/WindowHelp.h"
#include "application/training/ReadTrainingModules.h"
#include "presentation/training/ModuleReading.h"
#include "resources/Resources.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/PlainLabel.h"
#include "widgets/StepHeader.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;

namespace {

domain::TrainingModule shipped(qsizetype index)
{
    const auto modules = app::readTrainingModules();
    REQUIRE(modules);
    return modules->at(std::size_t(index));
}

/// A size that follows from a width asks for another round of layout, and that for one more.
void settle()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

/// Somebody reads a module of the program, and has no mouse.
struct Room {
    explicit Room(
        ui::ThemeMode mode = ui::ThemeMode::Light, qsizetype index = 1, double scale = 1.0)
        : look(mode, scale)
        , reading(shipped(index), { 200, 80, 24 })
        , reader(reading, [this](const QString& file) {
            return resources::read(u"training/%1/%2"_s.arg(reading.module().id, file));
        })
    {
        testing::showActive(reader, { 900, 700 });
        reader.focusFirst();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    void readPages()
    {
        while (reading.page())
            press(Qt::Key_Return);
    }

    Qt::Key keyOfRight() const { return Qt::Key(Qt::Key_1 + reading.question()->rightOption()); }

    Qt::Key keyOfWrong() const
    {
        return reading.question()->rightOption() == 0 ? Qt::Key_2 : Qt::Key_1;
    }

    [[nodiscard]] QString why(int option)
    {
        return named<ui::PlainLabel>(reader, u"quizWhy%1"_s.arg(option + 1))->text();
    }

    testing::ThemeScope look;
    presentation::ModuleReading reading;
    ui::ModuleReader reader;
};

}

TEST_CASE("Enter leads through the pages of a module, and Backspace back", "[training]")
{
    Room room;
    auto* text = named<ui::ModuleText>(room.reader, u"moduleText"_s);
    const auto* step = room.reader.findChild<ui::StepHeader*>();

    CHECK(text->toPlainText().startsWith(u"What matters to you today?"_s));
    CHECK(step->words() == u"1 of 14"_s);
    room.press(Qt::Key_Return);
    CHECK(text->toPlainText().startsWith(u"Sentences that open"_s));
    CHECK(step->words() == u"2 of 14"_s);
    CHECK(text->hasFocus());
    room.press(Qt::Key_Backspace);
    CHECK(text->toPlainText().startsWith(u"What matters to you today?"_s));
    CHECK_FALSE(named<QPushButton>(room.reader, u"moduleBackButton"_s)->isEnabled());
}

TEST_CASE(
    "a page shows its drawing in the colour of the text, and says what it shows", "[training]")
{
    for (const auto mode : { ui::ThemeMode::Light, ui::ThemeMode::Dark }) {
        Room room(mode);
        auto* text = named<ui::ModuleText>(room.reader, u"moduleText"_s);
        room.reading.goTo(3);

        CHECK(text->toPlainText().contains(room.reading.page()->picture->alt));
        const auto image = text->loadResource(QTextDocument::ImageResource, QUrl(u"picture.svg"_s))
                               .value<QImage>();
        REQUIRE_FALSE(image.isNull());
        CHECK(image.width() == 2 * image.height());
        // The frame of the list in the middle.
        const auto scale = image.width() / 240.0;
        const auto line = image.pixelColor(qRound(92 * scale), qRound(60 * scale));
        CHECK(line.rgb() == ui::currentTheme().text.rgb());
    }
}

TEST_CASE("a number answers, and every option then says why", "[training]")
{
    Room room;
    room.readPages();
    const auto* question = room.reading.question();
    REQUIRE(question);
    CHECK(named<QPushButton>(room.reader, u"quizOption1"_s)->hasFocus());
    const int wrong = room.keyOfWrong() - Qt::Key_1;
    room.press(room.keyOfWrong());

    for (int at = 0; at < int(question->options.size()); ++at) {
        const auto& option = question->options[std::size_t(at)];
        CHECK(room.why(at).contains(option.why));
        CHECK(room.why(at).contains(option.isRight ? u"Right."_s : u"Not this one."_s));
        CHECK(room.why(at).startsWith(u"Your answer."_s) == (at == wrong));
        // It can be read, and not be chosen again.
        CHECK(named<ui::PlainLabel>(room.reader, u"quizOption%1"_s.arg(at + 1))
                  ->text()
                  .contains(option.text));
    }
    // What was answered stays; Enter goes on.
    CHECK(named<QPushButton>(room.reader, u"moduleNextButton"_s)->hasFocus());
    room.press(Qt::Key_Return);
    CHECK(room.reading.stepTitle() == u"Question 2 of 6"_s);
    room.press(Qt::Key_Backspace);
    CHECK(room.reading.answer() == wrong);
    CHECK(room.why(wrong).startsWith(u"Your answer."_s));
}

TEST_CASE("a quiz is done by keyboard from its first question to how it went", "[training]")
{
    Room room;
    room.readPages();
    while (room.reading.question()) {
        room.press(room.keyOfRight());
        room.press(Qt::Key_Return);
    }

    CHECK(named<ui::PlainLabel>(room.reader, u"quizResult"_s)->text()
        == u"6 of 6 right. That is enough to pass."_s);
    CHECK(named(room.reader, u"quizAgainButton"_s)->hasFocus());
    room.press(Qt::Key_Return);
    CHECK(room.reading.stepTitle() == u"Question 1 of 6"_s);
    CHECK(named<QPushButton>(room.reader, u"quizOption1"_s)->hasFocus());
}

TEST_CASE("a question that was left out is found again from the result", "[training]")
{
    Room room;
    room.readPages();
    room.press(room.keyOfRight());
    room.reading.goTo(room.reading.stepCount() - 1);

    CHECK(named(room.reader, u"openQuestionButton"_s)->hasFocus());
    CHECK_FALSE(named(room.reader, u"quizAgainButton"_s)->isVisible());
    room.press(Qt::Key_Return);
    CHECK(room.reading.stepTitle() == u"Question 2 of 6"_s);
}

TEST_CASE(
    "what became of the try stands below the result until the quiz is done again", "[training]")
{
    Room room;
    room.readPages();
    while (room.reading.question()) {
        room.press(room.keyOfRight());
        room.press(Qt::Key_Return);
    }
    room.reader.setKeptWords(u"This try is kept."_s);
    CHECK(testing::visibleText(room.reader).contains(u"This try is kept."_s));

    room.reading.startQuizAfresh();
    while (room.reading.question())
        room.reading.next();
    CHECK_FALSE(testing::visibleText(room.reader).contains(u"This try is kept."_s));
}

TEST_CASE("every step of every module can be used, in large letters too", "[training]")
{
    for (const double scale : { 1.0, 2.0 }) {
        for (qsizetype index = 0; index < 7; ++index) {
            Room room(ui::ThemeMode::Light, index, scale);
            for (int step = 0; step < room.reading.stepCount(); ++step) {
                room.reading.goTo(step);
                room.reading.choose(1);
                settle();
                INFO(
                    room.reading.module().id.toStdString() << ", step " << step << " at " << scale);
                CHECK(testing::accessibilityFindings(room.reader) == QStringList());
            }
        }
    }
}

TEST_CASE("a module page reads nothing but itself and its drawing", "[training]")
{
    Room room;
    auto* text = named<ui::ModuleText>(room.reader, u"moduleText"_s);

    CHECK_FALSE(
        text->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
    CHECK(text->loadResource(QTextDocument::ImageResource, QUrl(u"../follow-up/page-01.md"_s))
              .value<QImage>()
              .isNull());
    CHECK_FALSE(text->loadResource(QTextDocument::StyleSheetResource, QUrl(u"a.css"_s)).isValid());
}
