// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Rail.h"

#include "catch_compat.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/RailButton.h"

#include <QSignalSpy>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownRail {
    testing::ThemeScope scope;
    Rail rail;
    QSignalSpy chosen { &rail, &Rail::placeChosen };

    ShownRail()
    {
        rail.addPlace(u"today"_s, u"Today"_s, u"today"_s);
        rail.addPlace(u"people"_s, u"People"_s, u"people"_s);
        rail.addPlace(u"calls"_s, u"Calls"_s, u"calls"_s);
        rail.setCurrent(u"today"_s);
        rail.resize(rail.sizeHint().width(), 600);
        rail.show();
        REQUIRE(QTest::qWaitForWindowActive(&rail));
        rail.setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

}

TEST_CASE("Down and Enter go to the next place", "[widgets][rail]")
{
    ShownRail shown;
    shown.press(Qt::Key_Down);
    CHECK(shown.chosen.isEmpty());
    shown.press(Qt::Key_Return);

    REQUIRE(shown.chosen.size() == 1);
    CHECK(shown.chosen.at(0).at(0).toString() == u"people"_s);
    CHECK(shown.rail.current() == u"people"_s);
}

TEST_CASE("choosing the place one is in changes nothing and keeps its mark", "[widgets][rail]")
{
    ShownRail shown;
    QTest::mouseClick(shown.rail.button(u"today"_s), Qt::LeftButton);
    CHECK(shown.chosen.isEmpty());
    CHECK(shown.rail.button(u"today"_s)->isChecked());
}

TEST_CASE("a place the role may not enter is not there, also for the keyboard", "[widgets][rail]")
{
    ShownRail shown;
    shown.rail.setPlaceVisible(u"people"_s, false);
    shown.press(Qt::Key_Down);
    CHECK(shown.rail.button(u"calls"_s)->hasFocus());
}

TEST_CASE("a count is read out and takes no room from the page", "[widgets][rail]")
{
    ShownRail shown;
    const int before = shown.rail.sizeHint().width();
    shown.rail.setCount(u"today"_s, 120);
    CHECK(shown.rail.sizeHint().width() == before);
    CHECK(shown.rail.button(u"today"_s)->accessibleDescription().contains(u"120"_s));
    shown.rail.setCount(u"today"_s, 0);
    CHECK(shown.rail.button(u"today"_s)->accessibleDescription().isEmpty());
}

TEST_CASE("the rail is one stop of the Tab key", "[widgets][rail]")
{
    ShownRail shown;
    CHECK(testing::tabOrder(shown.rail).size() == 1);
    CHECK(testing::accessibilityFindings(shown.rail).isEmpty());
}

TEST_CASE("a narrow rail keeps its words and takes less room", "[widgets][rail]")
{
    ShownRail shown;
    const auto wide = shown.rail.sizeHint();
    shown.rail.setNarrow(true);
    QCoreApplication::processEvents();
    CHECK(shown.rail.sizeHint().width() < wide.width());
    shown.rail.resize(shown.rail.sizeHint().width(), 600);
    CHECK(testing::accessibilityFindings(shown.rail) == QStringList());
}
