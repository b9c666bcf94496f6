// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Ruler.h"

#include "catch_compat.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/RulerButton.h"

#include <QSignalSpy>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownRuler {
    testing::ThemeScope scope;
    Ruler ruler { u"How sure are you?"_s };
    QSignalSpy chosen { &ruler, &Ruler::valueChosen };
    QSignalSpy cleared { &ruler, &Ruler::valueCleared };

    ShownRuler()
    {
        ruler.show();
        REQUIRE(QTest::qWaitForWindowActive(&ruler));
        ruler.setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

}

TEST_CASE("a ruler starts with no answer", "[widgets][ruler][hz05_c1]")
{
    ShownRuler shown;
    CHECK_FALSE(shown.ruler.value().has_value());
    CHECK(shown.chosen.isEmpty());
}

TEST_CASE("one digit answers the ruler", "[widgets][ruler]")
{
    ShownRuler shown;
    shown.press(Qt::Key_7);

    CHECK(shown.ruler.value() == 7);
    REQUIRE(shown.chosen.size() == 1);
    CHECK(shown.chosen.at(0).at(0).toInt() == 7);
    CHECK(shown.ruler.button(7)->isChecked());
    CHECK(shown.ruler.button(7)->hasFocus());
}

TEST_CASE("0 alone is nought, and 1 then 0 is ten", "[widgets][ruler]")
{
    ShownRuler shown;
    shown.press(Qt::Key_0);
    CHECK(shown.ruler.value() == 0);

    shown.press(Qt::Key_1);
    CHECK(shown.ruler.value() == 1);
    shown.press(Qt::Key_0);

    CHECK(shown.ruler.value() == 10);
}

TEST_CASE("a 0 long after a 1 is nought again", "[widgets][ruler]")
{
    ShownRuler shown;
    shown.press(Qt::Key_1);
    shown.ruler.secondDigitTimer().stop(); // the time is up
    shown.press(Qt::Key_0);

    CHECK(shown.ruler.value() == 0);
}

TEST_CASE("a click answers and the last one counts", "[widgets][ruler]")
{
    ShownRuler shown;
    QTest::mouseClick(shown.ruler.button(3), Qt::LeftButton);
    QTest::mouseClick(shown.ruler.button(10), Qt::LeftButton);
    QTest::mouseClick(shown.ruler.button(10), Qt::LeftButton);

    CHECK(shown.ruler.value() == 10);
    CHECK(shown.ruler.button(10)->isChecked());
    CHECK_FALSE(shown.ruler.button(3)->isChecked());
}

TEST_CASE("an answer can be taken back by key and by button", "[widgets][ruler]")
{
    ShownRuler shown;
    shown.press(Qt::Key_4);
    shown.press(Qt::Key_Delete);
    CHECK_FALSE(shown.ruler.value().has_value());

    shown.press(Qt::Key_4);
    QTest::mouseClick(shown.ruler.findChild<Button*>(u"rulerClear"_s), Qt::LeftButton);
    CHECK_FALSE(shown.ruler.value().has_value());
    CHECK(shown.cleared.size() == 2);
}

TEST_CASE("arrows move along the ruler without answering", "[widgets][ruler]")
{
    ShownRuler shown;
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);
    CHECK(shown.ruler.button(2)->hasFocus());
    CHECK_FALSE(shown.ruler.value().has_value());

    shown.press(Qt::Key_Space);
    CHECK(shown.ruler.value() == 2);
    shown.press(Qt::Key_End);
    CHECK(shown.ruler.button(10)->hasFocus());
}

TEST_CASE("the ruler is one stop of the Tab key, besides Clear", "[widgets][ruler]")
{
    ShownRuler shown;
    CHECK(testing::tabOrder(shown.ruler).size() == 1);
    shown.press(Qt::Key_5);
    CHECK(testing::tabOrder(shown.ruler).size() == 2);
}

TEST_CASE("showing a value tells nobody and refuses what is not on the ruler", "[widgets][ruler]")
{
    ShownRuler shown;
    shown.ruler.setValue(6);
    CHECK(shown.ruler.value() == 6);
    shown.ruler.setValue(11);
    CHECK_FALSE(shown.ruler.value().has_value());
    CHECK(shown.chosen.isEmpty());
}

TEST_CASE("each number says the question and the words at the ends", "[widgets][ruler]")
{
    ShownRuler shown;
    shown.ruler.setEndWords(u"not at all sure"_s, u"very sure"_s);
    CHECK(shown.ruler.button(10)->accessibleName()
        == u"How sure are you?: 10 out of 10, very sure"_s);
    CHECK(shown.ruler.button(4)->accessibleName() == u"How sure are you?: 4 out of 10"_s);
}

TEST_CASE("the kiosk's numbers are at least 15 mm to hit", "[widgets][ruler]")
{
    const testing::ThemeScope scope;
    Ruler ruler(u"How worried are you?"_s, Ruler::Look::Kiosk);
    ruler.resize(1300, 200);
    ruler.show();
    for (int number = 0; number <= Ruler::kHighest; ++number) {
        CHECK(ruler.button(number)->width() >= millimetres(15));
        CHECK(ruler.button(number)->height() >= millimetres(15));
    }
}
