// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of the consultation in the real window, on both engines.
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "support/TestDatabase.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

TEST_CASE("one's own shortcut is kept in the account and written out in the consultation",
    "[story][shortcuts]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    const auto patient = surgery.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    (void)surgery.desk.book(patient, QTime(9, 20));
    surgery.signIn(u"nurse"_s);
    surgery.window().findChild<QAction*>(u"accountAction"_s)->trigger();
    surgery.desk.settle();
    named<QLineEdit>(surgery.window(), u"shortcutWordEdit"_s)->setFocus();
    surgery.type(u"walk"_s);
    surgery.tabTo(u"shortcutTextEdit"_s);
    surgery.type(u"walk for [10 minutes]"_s);
    surgery.press(Qt::Key_Return);
    surgery.click(u"leaveAccountButton"_s);

    surgery.press(Qt::Key_N, Qt::ControlModifier);
    surgery.press(Qt::Key_2, Qt::ControlModifier);
    surgery.type(u";walk"_s);
    surgery.press(Qt::Key_Tab);
    surgery.type(u"an hour"_s);

    CHECK(named<QLineEdit>(surgery.window(), u"goalWordsEdit"_s)->text() == u"walk for an hour"_s);
}
