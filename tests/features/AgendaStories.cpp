// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of the agenda in the real window, on both engines.
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "support/TestDatabase.h"

#include <QApplication>
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

    // The first visit: the patient's stairs go to the physiotherapist; the clinician's check comes
    // first, for a reason.
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    surgery.press(Qt::Key_1, Qt::ControlModifier);
    surgery.type(u"the stairs"_s);
    surgery.press(Qt::Key_Return, Qt::ShiftModifier);
    surgery.type(u"kidney check"_s);
    surgery.press(Qt::Key_Return);
    surgery.press(Qt::Key_1, Qt::ControlModifier);
    surgery.press(Qt::Key_R);
    surgery.press(Qt::Key_S);
    surgery.type(u"it was low"_s);
    surgery.press(Qt::Key_Return);
    CHECK(surgery.words().contains(u"because: it was low"_s));
    surgery.press(Qt::Key_C);
    surgery.press(Qt::Key_Tab); // into the line of the stairs, which is decided already
    surgery.type(u"physiotherapist"_s);
    surgery.press(Qt::Key_Tab);
    surgery.type(u"afraid of falling"_s);
    surgery.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(surgery.words().contains(u"Saved at"_s));

    // The next one: it is open still, and is settled.
    surgery.enter(u"today"_s);
    surgery.press(Qt::Key_Escape);
    surgery.type(u"ahmed"_s);
    surgery.press(Qt::Key_Return);
    INFO(surgery.words().toStdString());
    REQUIRE(surgery.words().contains(u"Open actions: others'"_s));
    CHECK(surgery.words().contains(u"physiotherapist"_s));
    CHECK(surgery.words().contains(u"because: afraid of falling"_s));
    surgery.tabTo(u"settleReferralButton"_s);
    surgery.press(Qt::Key_Space);
    CHECK_FALSE(surgery.words().contains(u"physiotherapist"_s));

    // By mistake: the keyboard is where it can be taken back.
    surgery.press(Qt::Key_Space);
    CHECK(surgery.words().contains(u"physiotherapist"_s));
}

TEST_CASE("Tab leads from the agenda to the line that adds to it, and on to the note",
    "[story][agenda][keyboard]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    const auto patient = surgery.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    (void)surgery.desk.book(patient, QTime(9, 20));
    surgery.signIn(u"nurse"_s);
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    surgery.press(Qt::Key_1, Qt::ControlModifier);
    for (const auto& topic : { u"kidney check"_s, u"blood test"_s }) {
        surgery.type(topic);
        surgery.press(Qt::Key_Return);
    }
    surgery.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == u"agendaRow"_s);

    QStringList visited;
    for (int tabs = 0; tabs < 8; ++tabs) {
        surgery.press(Qt::Key_Tab);
        visited << QApplication::focusWidget()->objectName();
    }
    INFO(visited.join(u' ').toStdString());
    const auto add = visited.indexOf(u"addItemEdit"_s);
    const auto kind = visited.indexOf(u"kindBox"_s);
    CHECK(add >= 0);
    CHECK(kind > add);
    CHECK_FALSE(visited.contains(u"reviewGoalButton"_s));
}
