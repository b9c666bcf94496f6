// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceChips.h"

#include "catch_compat.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownChips {
    testing::ThemeScope scope;
    ChoiceChips chips;
    QSignalSpy toggled { &chips, &ChoiceChips::toggled };

    explicit ShownChips(ChoiceChips::Mode mode) : chips(u"Outcome"_s, mode)
    {
        chips.addChoice(u"covered"_s, u"covered"_s, u"C"_s);
        chips.addChoice(u"next"_s, u"next time"_s, u"N"_s);
        chips.addChoice(u"other"_s, u"someone else"_s, u"R"_s);
        chips.show();
        REQUIRE(QTest::qWaitForWindowActive(&chips));
        chips.setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

}

TEST_CASE("of exclusive chips the last chosen stays, and choosing it again takes it back",
    "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::One);
    QTest::mouseClick(shown.chips.chip(u"covered"_s), Qt::LeftButton);
    QTest::mouseClick(shown.chips.chip(u"next"_s), Qt::LeftButton);
    CHECK(shown.chips.choice() == u"next"_s);
    CHECK(shown.chips.chosen().size() == 1);

    QTest::mouseClick(shown.chips.chip(u"next"_s), Qt::LeftButton);
    CHECK(shown.chips.choice().isEmpty());
    CHECK(shown.toggled.last().at(1).toBool() == false);
}

TEST_CASE("several chips can be chosen where that is meant", "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::Several);
    QTest::mouseClick(shown.chips.chip(u"other"_s), Qt::LeftButton);
    QTest::mouseClick(shown.chips.chip(u"covered"_s), Qt::LeftButton);
    CHECK(shown.chips.chosen() == QStringList { u"covered"_s, u"other"_s });
}

TEST_CASE("a chip's own key chooses it while the row has the focus", "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::One);
    shown.press(Qt::Key_R);
    CHECK(shown.chips.choice() == u"other"_s);
    CHECK(shown.chips.chip(u"other"_s)->hasFocus());
}

TEST_CASE("arrow keys move between chips and Space chooses", "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::One);
    shown.press(Qt::Key_Right);
    CHECK(shown.chips.choice().isEmpty());
    shown.press(Qt::Key_Space);
    CHECK(shown.chips.choice() == u"next"_s);
    CHECK(testing::tabOrder(shown.chips).size() == 1);
}

TEST_CASE("a disabled chip is passed over by arrows and deaf to its key", "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::One);
    shown.chips.setChoiceEnabled(u"next"_s, false);
    shown.press(Qt::Key_N);
    CHECK(shown.chips.choice().isEmpty());
    shown.press(Qt::Key_Right);
    CHECK(shown.chips.chip(u"other"_s)->hasFocus());
}

TEST_CASE("chips that are acts do not stay chosen", "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::Acts);
    shown.press(Qt::Key_C);
    shown.press(Qt::Key_C);
    CHECK(shown.toggled.size() == 2);
    CHECK(shown.chips.chosen().isEmpty());
}

TEST_CASE("showing a choice tells nobody", "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::One);
    shown.chips.setChosen({ u"next"_s });
    CHECK(shown.chips.choice() == u"next"_s);
    CHECK(shown.toggled.isEmpty());
}

TEST_CASE("chips can be replaced", "[widgets][chips]")
{
    ShownChips shown(ChoiceChips::Mode::One);
    shown.chips.clearChoices();
    shown.chips.addChoice(u"a"_s, u"a"_s);
    CHECK(shown.chips.keys() == QStringList { u"a"_s });
    QApplication::processEvents(); // a layout shows what it was given in its own time
    shown.chips.setFocus();
    shown.press(Qt::Key_Space);
    CHECK(shown.chips.choice() == u"a"_s);
}
