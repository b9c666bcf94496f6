// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of the agenda in the real window, on both engines.
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "support/TestDatabase.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

TEST_CASE("somebody else takes it on, and the next visit sees that it is still open",
    "[story][agenda][hz04_c10]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    const auto patient = surgery.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    for (const int hour : { 9, 10 })
        (void)surgery.desk.book(patient, QTime(hour, 20));
    surgery.signIn(u"nurse"_s);

    // The first visit: the patient's stairs go to the physiotherapist; the clinician's oxygen comes
    // first, for a reason.
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    surgery.press(Qt::Key_1, Qt::ControlModifier);
    surgery.type(u"the stairs"_s);
    surgery.press(Qt::Key_Return, Qt::ShiftModifier);
    surgery.type(u"oxygen"_s);
    surgery.press(Qt::Key_Return);
    surgery.press(Qt::Key_1, Qt::ControlModifier);
    surgery.press(Qt::Key_R);
    surgery.press(Qt::Key_S);
    surgery.type(u"it was low"_s);
    surgery.press(Qt::Key_Return);
    CHECK(surgery.words().contains(u"because: it was low"_s));
    surgery.press(Qt::Key_C);
    surgery.tabTo(u"passedToEdit"_s);
    surgery.type(u"physiotherapist"_s);
    surgery.tabTo(u"referralReasonEdit"_s);
    surgery.type(u"afraid of falling"_s);
    surgery.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(surgery.words().contains(u"Saved at"_s));

    // The next one: it is open still, and is settled.
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(surgery.words().contains(u"Open actions: others'"_s));
    CHECK(surgery.words().contains(u"physiotherapist"_s));
    CHECK(surgery.words().contains(u"because: afraid of falling"_s));
    surgery.click(u"settleReferralButton"_s);
    CHECK_FALSE(surgery.words().contains(u"physiotherapist"_s));

    // By mistake.
    surgery.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(surgery.words().contains(u"physiotherapist"_s));
}

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
