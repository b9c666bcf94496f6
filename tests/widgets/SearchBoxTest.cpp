// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SearchBox.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownSearch {
    testing::ThemeScope scope;
    QWidget window;
    QStringListModel model;
    SearchBox* box = new SearchBox;
    QSignalSpy queries { box, &SearchBox::queryChanged };
    QSignalSpy chosen { box, &SearchBox::resultChosen };
    QSignalSpy left { box, &SearchBox::leaveRequested };

    ShownSearch()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(box);
        column->addStretch(1);
        box->setModel(&model);
        window.resize(600, 400);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        box->activate();
    }

    void type(const QString& text) { QTest::keyClicks(box->edit(), text); }

    void press(Qt::Key key) { QTest::keyClick(box->edit(), key); }
};

}

TEST_CASE("each key asks again and the answers drop down below", "[widgets][search]")
{
    ShownSearch shown;
    shown.type(u"ah"_s);
    CHECK(shown.queries.size() == 2);
    shown.model.setStringList({ u"AHMED, Margaret"_s, u"AHMED, Mohammed"_s });

    CHECK(shown.box->isOpen());
    CHECK(shown.box->edit()->hasFocus());
    CHECK(shown.box->list()->height() > 0);
}

TEST_CASE("Down and Enter choose an answer, Enter alone the first", "[widgets][search]")
{
    ShownSearch shown;
    shown.type(u"a"_s);
    shown.model.setStringList({ u"first"_s, u"second"_s });
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Down); // opens it again
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);

    REQUIRE(shown.chosen.size() == 2);
    CHECK(shown.chosen.at(0).at(0).toModelIndex().data().toString() == u"first"_s);
    CHECK(shown.chosen.at(1).at(0).toModelIndex().data().toString() == u"second"_s);
    CHECK_FALSE(shown.box->isOpen());
}

TEST_CASE("Up and Down stop at the ends of the list", "[widgets][search]")
{
    ShownSearch shown;
    shown.type(u"a"_s);
    shown.model.setStringList({ u"first"_s, u"second"_s });
    shown.press(Qt::Key_Up);
    CHECK(shown.box->list()->currentIndex().row() == 0);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    CHECK(shown.box->list()->currentIndex().row() == 1);
}

TEST_CASE("Esc clears the box first and leaves it second", "[widgets][search]")
{
    ShownSearch shown;
    shown.type(u"ah"_s);
    shown.press(Qt::Key_Escape);
    CHECK(shown.box->query().isEmpty());
    CHECK(shown.left.isEmpty());
    CHECK(shown.queries.last().at(0).toString().isEmpty());

    shown.press(Qt::Key_Escape);
    CHECK(shown.left.size() == 1);
}

TEST_CASE("no answers are said in words", "[widgets][search]")
{
    ShownSearch shown;
    shown.type(u"zz"_s);
    shown.model.setStringList({});
    shown.box->showAnswers();
    CHECK(shown.box->isOpen());
    CHECK_FALSE(shown.box->list()->isVisible());
    shown.press(Qt::Key_Return);
    CHECK(shown.chosen.isEmpty());
}

TEST_CASE("answers that come after the box was emptied do not open it", "[widgets][search]")
{
    ShownSearch shown;
    shown.type(u"a"_s);
    shown.press(Qt::Key_Escape);
    shown.model.setStringList({ u"late"_s });
    CHECK_FALSE(shown.box->isOpen());
}

TEST_CASE(
    "Down in the empty box shows the recent ones, and typing leaves them", "[widgets][search]")
{
    ShownSearch shown;
    QStringListModel recent({ u"BROWN, Ben"_s });
    shown.box->setRecentModel(&recent);

    shown.press(Qt::Key_Down);
    REQUIRE(shown.box->isOpen());
    CHECK(shown.box->list()->model() == &recent);
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.box->isOpen());
    CHECK(shown.left.isEmpty());
    shown.press(Qt::Key_Down);
    shown.type(u"ah"_s);
    shown.model.setStringList({ u"AHMED, Margaret"_s });

    CHECK(shown.box->list()->model() == &shown.model);
    shown.press(Qt::Key_Return);
    REQUIRE(shown.chosen.size() == 1);
    CHECK(shown.chosen[0][0].toModelIndex().data().toString() == u"AHMED, Margaret"_s);
}

TEST_CASE("typing while the recent ones are shown never chooses one of them", "[widgets][search]")
{
    ShownSearch shown;
    QStringListModel recent({ u"BROWN, Ben"_s });
    shown.box->setRecentModel(&recent);
    shown.press(Qt::Key_Down);

    // The answer has not come.
    shown.type(u"ah"_s);
    shown.press(Qt::Key_Return);

    CHECK(shown.chosen.isEmpty());
}

TEST_CASE(
    "Up in the empty box asks the last question again until it is forgotten", "[widgets][search]")
{
    ShownSearch shown;
    shown.type(u"ah"_s);
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_Up);
    CHECK(shown.box->query() == u"ah"_s);
    CHECK(shown.queries.last()[0].toString() == u"ah"_s);

    shown.press(Qt::Key_Escape);
    shown.box->forgetLast();
    shown.press(Qt::Key_Up);
    CHECK(shown.box->query().isEmpty());
}

TEST_CASE("Enter when nobody was found hands over what was typed", "[widgets][search]")
{
    ShownSearch shown;
    const QSignalSpy none(shown.box, &SearchBox::noneChosen);
    shown.type(u"zzz"_s);
    shown.model.setStringList({});
    shown.press(Qt::Key_Return);

    REQUIRE(none.size() == 1);
    CHECK(none[0][0].toString() == u"zzz"_s);
}
