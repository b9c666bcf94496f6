// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of who promised what, in the real window, on both engines.
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "support/TestDatabase.h"
#include "widgets/TableView.h"

#include <QApplication>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

namespace {

/// Ann is open, and the keyboard is on who does what.
struct Visit : Surgery {
    Visit() : Surgery(GENERATE(from_range(test::engines())))
    {
        const auto patient = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
        (void)desk.book(patient, QTime(9, 20));
        signIn(u"nurse"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        press(Qt::Key_7, Qt::ControlModifier);
        // People type a sentence between two choices in the same box; here no time passes.
        QApplication::setKeyboardInputInterval(0);
    }

    ~Visit() { QApplication::setKeyboardInputInterval(m_interval); }

    /// One for the patient, one for me in a week, one for reception at the next visit.
    void promise()
    {
        type(u"ring the choir"_s);
        press(Qt::Key_Return);
        type(u"send the leaflet"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_M);
        press(Qt::Key_Tab);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        type(u"book the spirometry"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_R);
        press(Qt::Key_Tab);
        press(Qt::Key_N);
        press(Qt::Key_Return);
    }

    void save()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(words().contains(u"Saved at"_s));
    }

    void openAnn()
    {
        enter(u"today"_s);
        press(Qt::Key_Escape);
        type(u"ahmed"_s);
        press(Qt::Key_Return);
    }

private:
    int m_interval = QApplication::keyboardInputInterval();
};

}

TEST_CASE("three people promise something by keyboard, and the next visit sees all of it",
    "[story][actions]")
{
    Visit visit;

    visit.promise();
    CHECK(visit.words().contains(u"ring the choir"_s));
    CHECK(visit.words().contains(u"The patient"_s));
    visit.save();
    visit.openAnn();

    const auto seen = visit.words();
    INFO(seen.toStdString());
    CHECK(seen.contains(u"Open actions"_s));
    CHECK(seen.indexOf(u"Mine"_s) < seen.indexOf(u"send the leaflet"_s));
    CHECK(seen.indexOf(u"send the leaflet"_s) < seen.indexOf(u"ring the choir"_s));
    CHECK(seen.contains(u"Reception, at the next visit"_s));

    visit.tabTo(u"actionDoneButton"_s);
    visit.press(Qt::Key_Space);
    CHECK_FALSE(visit.words().contains(u"send the leaflet"_s));
    visit.press(Qt::Key_Space); // by mistake: the keyboard is on Undo
    CHECK(visit.words().contains(u"send the leaflet"_s));
}

TEST_CASE("a line that was not put on the list yet is saved as well", "[story][actions]")
{
    Visit visit;

    visit.type(u"ring the choir"_s);
    visit.save();
    visit.openAnn();

    CHECK(visit.words().contains(u"Open actions"_s));
    CHECK(visit.words().contains(u"ring the choir"_s));
}

TEST_CASE("a line that is taken away is not saved, and can be brought back", "[story][actions]")
{
    Visit visit;
    visit.promise();

    visit.tabTo(u"actionDueEdit"_s);
    visit.press(Qt::Key_Tab); // the lines come after what is typed
    CHECK(QApplication::focusWidget()->accessibleName() == u"Take away: ring the choir"_s);
    visit.press(Qt::Key_Space);
    CHECK_FALSE(visit.words().contains(u"ring the choir"_s));
    visit.press(Qt::Key_Z, Qt::ControlModifier);

    CHECK(visit.words().contains(u"ring the choir"_s));
}

TEST_CASE("what was promised over all patients is ticked with one key, and back",
    "[story][actions][calls]")
{
    Visit visit;
    visit.promise();
    visit.save();

    visit.enter(u"calls"_s);
    auto* table = named<ui::TableView>(visit.window(), u"promisesTable"_s);
    REQUIRE(table->isVisible());
    CHECK(table->model()->rowCount() == 1); // mine; reception's are not the nurse's
    CHECK(table->model()->index(0, 1).data().toString().startsWith(u"AHMED"_s));
    visit.tabTo(u"promisesTable"_s);
    visit.press(Qt::Key_Space);
    CHECK_FALSE(table->isVisible());
    CHECK(visit.words().contains(u"off the list"_s));
    visit.press(Qt::Key_Space); // by mistake: the keyboard is on Undo
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE(
    "reception ticks its own promise with one key, and nobody else's", "[story][actions][access]")
{
    Visit visit;
    visit.promise();
    visit.save();
    visit.signOut();
    visit.signIn(u"reception"_s);

    visit.enter(u"calls"_s);

    auto* table = named<ui::TableView>(visit.window(), u"promisesTable"_s);
    REQUIRE(table->isVisible());
    // Who records no calls is shown everybody's.
    CHECK(table->model()->rowCount() == 2);
    CHECK_FALSE(named<QWidget>(visit.window(), u"promiseOpenButton"_s)->isVisible());
    // The first is the nurse's.
    auto* done = named<QWidget>(visit.window(), u"promiseDoneButton"_s);
    CHECK_FALSE(done->isVisible());
    visit.tabTo(u"promisesTable"_s);
    visit.press(Qt::Key_Space);
    CHECK(table->model()->rowCount() == 2);

    visit.press(Qt::Key_Down);
    CHECK(done->isVisible());
    visit.press(Qt::Key_Space);
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 2).data().toString() == u"send the leaflet"_s);
    CHECK(visit.words().contains(u"off the list"_s));
}

TEST_CASE("ending a goal asks what becomes of each promise, by keyboard", "[story][goals]")
{
    Visit visit;
    visit.promise();
    visit.tabTo(u"goalWordsEdit"_s);
    visit.type(u"sing again"_s);
    visit.save();
    visit.openAnn();

    visit.tabTo(u"endGoalButton"_s);
    visit.press(Qt::Key_Space);
    CHECK_FALSE(visit.words().contains(u"What becomes of its open actions?"_s));
    visit.press(Qt::Key_R); // reached
    CHECK(visit.words().contains(u"What becomes of its open actions?"_s));
    // What the patient meant to do for a goal that was reached is done; the rest is kept.
    const auto boxes = visit.window().findChildren<QComboBox*>(u"actionFateBox"_s);
    REQUIRE(boxes.size() == 3);
    int done = 0;
    for (const auto* box : boxes)
        done += box->currentText() == u"It is done" ? 1 : 0;
    CHECK(done == 1);
    visit.tabTo(u"actionFateBox"_s);
    visit.press(Qt::Key_G); // give it up, because ...
    visit.press(Qt::Key_Tab);
    visit.type(u"not needed any more"_s);
    visit.tabTo(u"confirmGoalEndButton"_s);
    visit.press(Qt::Key_Space);

    const auto seen = visit.words();
    CAPTURE(seen.toStdString());
    CHECK(seen.contains(u"The goal has ended."_s));
    CHECK(seen.contains(u"No goal is open."_s));
    visit.enter(u"calls"_s);
    CHECK(visit.words().contains(u"Loose ends: 0."_s));
}

TEST_CASE("a note to somebody else is on the list over all patients", "[story][actions][referrals]")
{
    Visit visit;
    visit.press(Qt::Key_1, Qt::ControlModifier);
    visit.type(u"The stairs"_s);
    visit.press(Qt::Key_Return, Qt::ShiftModifier);
    visit.window().activateWindow(); // without a window manager a list of suggestions keeps that
    visit.press(Qt::Key_1, Qt::ControlModifier);
    visit.press(Qt::Key_R);
    visit.save();

    visit.enter(u"calls"_s);

    auto* table = named<ui::TableView>(visit.window(), u"promisesTable"_s);
    REQUIRE(table->isVisible());
    CHECK(table->model()->index(0, 2).data().toString() == u"The stairs"_s);
    CHECK(table->model()->index(0, 3).data().toString().startsWith(u"Somebody else"_s));
    visit.tabTo(u"promisesTable"_s);
    visit.press(Qt::Key_Space);
    CHECK_FALSE(table->isVisible());
}
