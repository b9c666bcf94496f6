// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OnScreenKeyboard.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "widgets/Button.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/TextArea.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownKeyboard {
    testing::ThemeScope scope;
    QWidget window;
    QLineEdit* line = new QLineEdit;
    TextArea* area = new TextArea;
    OnScreenKeyboard* keys = new OnScreenKeyboard;

    ShownKeyboard()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(area);
        column->addWidget(keys);
        window.resize(1000, 700);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        line->setFocus();
    }

    void touch(const QString& name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* key = keys->findChild<Button*>(name);
        REQUIRE(key);
        QTest::mouseClick(key, Qt::LeftButton);
    }

    void type(const QString& text)
    {
        for (const QChar character : text)
            touch(u"key_"_s + character);
    }
};

}

TEST_CASE("keys type into the field that has the focus and leave it there", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.type(u"walk"_s);
    shown.touch(u"keySpace"_s);
    shown.type(u"on"_s);
    shown.touch(u"keyBackspace"_s);

    CHECK(shown.line->text() == u"walk o"_s);
    CHECK(shown.line->hasFocus());
}

TEST_CASE("the capital key counts for one letter", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.touch(u"keyShift"_s);
    CHECK(shown.keys->key(u"a"_s)->text() == u"A"_s);
    shown.type(u"ab"_s);
    CHECK(shown.line->text() == u"Ab"_s);
}

TEST_CASE("numbers and signs are on a page of their own", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.touch(u"keyPage"_s);
    shown.type(u"10&"_s);
    shown.touch(u"keyPage"_s);
    shown.type(u"m"_s);
    CHECK(shown.line->text() == u"10&m"_s);
}

TEST_CASE(
    "Enter starts a new line in a text and is reported for a single line", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    QSignalSpy entered(shown.keys, &OnScreenKeyboard::enterPressed);
    shown.touch(u"keyEnter"_s);
    CHECK(entered.size() == 1);

    shown.area->setFocus();
    shown.type(u"a"_s);
    shown.touch(u"keyEnter"_s);
    shown.type(u"b"_s);
    CHECK(shown.area->text() == u"a\nb"_s);
    CHECK(entered.size() == 1);
}

TEST_CASE("the keyboard respects the limit of the text it types into", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.area->setLimit(2);
    shown.keys->setTarget(shown.area);
    shown.type(u"abc"_s);
    CHECK(shown.area->text() == u"ab"_s);
}

TEST_CASE("every key is at least 60 pixels to hit and says what it does", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    for (const auto* key : shown.keys->findChildren<Button*>()) {
        INFO(key->objectName().toStdString());
        CHECK(key->height() >= 60);
        CHECK(key->width() >= 60);
        CHECK_FALSE((key->text().isEmpty() && key->accessibleName().isEmpty()));
    }
}

namespace {

/// Two keys of Bengali, one of which stands on a letter.
KeyboardLetters twoKeys()
{
    return { { { u"\u09be"_s, u"ক"_s } }, { { u"আ"_s, u"ক"_s } }, u"কখগ"_s };
}

}

TEST_CASE("another script brings its own letters", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.keys->setLetters({ { { u"á"_s, u"é"_s }, { u"ż"_s, u"ź"_s } }, {}, {} });
    shown.type(u"ż"_s);
    CHECK(shown.line->text() == u"ż"_s);
    shown.touch(u"keyShift"_s);
    shown.type(u"é"_s);
    CHECK(shown.line->text() == u"żÉ"_s);
    CHECK_FALSE(shown.keys->findChild<Button*>(u"keyScript"_s));
}

TEST_CASE("a script without capitals has more letters under the shift key", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.keys->setLetters(twoKeys());
    shown.touch(u"keyShift"_s);
    CHECK(shown.keys->key(u"\u09be"_s)->text() == u"আ"_s);
    shown.touch(u"key_\u09be"_s);
    shown.touch(u"key_ক"_s);
    shown.touch(u"key_\u09be"_s);
    CHECK(shown.line->text() == u"আকা"_s);
}

TEST_CASE("a sign that stands on a letter shows where the letter would be", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.keys->setLetters(twoKeys());
    CHECK(shown.keys->key(u"\u09be"_s)->text() == u"\u25cc\u09be"_s);
}

TEST_CASE("one key leads to English letters and back", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.keys->setLetters(twoKeys());
    CHECK(shown.keys->findChild<Button*>(u"keyScript"_s)->text() == u"ABC"_s);
    shown.touch(u"keyScript"_s);
    shown.type(u"k"_s);
    shown.touch(u"keyScript"_s);
    shown.type(u"ক"_s);
    CHECK(shown.line->text() == u"kক"_s);
}

TEST_CASE(
    "keys stand from left to right in a window that runs the other way", "[widgets][keyboard]")
{
    ShownKeyboard shown;
    shown.window.setLayoutDirection(Qt::RightToLeft);
    CHECK(shown.keys->key(u"q"_s)->x() < shown.keys->key(u"p"_s)->x());
}
