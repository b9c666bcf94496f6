// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/CallsPlace.h"

#include "app/WindowHelp.h"
#include "presentation/followup/CallsModel.h"
#include "presentation/followup/PromisedCalls.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

/// Ann's call was due yesterday and is the nurse's, Ben's is anybody's and due in a week.
struct Calls {
    Calls()
        : ann(desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), u"9990265755"_s,
            { { domain::AccessNeedKind::Format, u"large print"_s } }))
        , ben(desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2)))
        , annCall(testing::promise(
              desk, { ann, u"to walk to my sister's again"_s, QDate(2026, 3, 14), desk.nurse }))
        , benCall(testing::promise(desk, { ben, u"sleep through"_s, QDate(2026, 3, 22), {} }))
    {
        desk.clock().set(QDate(2026, 3, 15));
    }

    void show(domain::StaffId person)
    {
        desk.signIn(person);
        model = std::make_unique<presentation::CallsModel>(desk.desk());
        place = std::make_unique<ui::CallsPlace>(*model);
        testing::showActive(*place);
        place->activate();
        desk.settle();
        place->focusFirst();
    }

    void showEverybody()
    {
        show(desk.nurse);
        press(u"chip_everybody"_s);
        table().setFocus();
    }

    void press(const QString& button)
    {
        named<QAbstractButton>(*place, button)->click();
        desk.settle();
    }

    void type(const QString& field, const QString& words)
    {
        auto* editor = named<QWidget>(*place, field);
        editor->setFocus();
        QTest::keyClicks(editor->focusProxy() ? editor->focusProxy() : editor, words);
    }

    void save()
    {
        QTest::mouseClick(named<QPushButton>(*place, u"saveCallButton"_s), Qt::LeftButton);
        desk.settle();
    }

    [[nodiscard]] QString words() const { return testing::visibleText(*place); }

    [[nodiscard]] QTableView& table() const { return *named<QTableView>(*place, u"callsTable"_s); }

    [[nodiscard]] QString chosenName() const
    {
        return named<QLabel>(*place, u"callNameLabel"_s)->text();
    }

    testing::DeskFixture desk;
    domain::PatientId ann;
    domain::PatientId ben;
    domain::FollowUpId annCall;
    domain::FollowUpId benCall;
    std::unique_ptr<presentation::CallsModel> model;
    std::unique_ptr<ui::CallsPlace> place;
};

}

TEST_CASE("a call shows who, their words, the plan and what to ask", "[calls]")
{
    Calls calls;
    calls.show(calls.desk.nurse);

    CHECK(calls.table().model()->rowCount() == 1);
    const auto words = calls.words();
    for (const auto& expected : { u"1 day late"_s, u"AHMED, Ann"_s,
             u"born 14 Mar 1947 (79) · NHS number 999 026 5755"_s, u"large print"_s,
             u"to walk to my sister's again"_s, u"I will walk to the shop, 10 minutes"_s,
             u"If it rains, then I will walk in the hall."_s,
             u"To be called by Nurse Jo Evans. Nobody has tried yet."_s, u"What got in the way?"_s,
             u"Save as Nurse Jo Evans"_s }) {
        CAPTURE(expected.toStdString());
        CHECK(words.contains(expected));
    }
}

TEST_CASE("everybody's calls are soonest first", "[calls]")
{
    Calls calls;
    calls.showEverybody();

    REQUIRE(calls.table().model()->rowCount() == 2);
    CHECK(calls.table().model()->index(0, 1).data() == u"AHMED, Ann"_s);
    CHECK(calls.table().model()->index(1, 0).data() == u"in 7 days"_s);
}

TEST_CASE("one key on the list says no answer, and the call stays with one more try", "[calls]")
{
    Calls calls;
    calls.showEverybody();

    QTest::keyClick(&calls.table(), Qt::Key_N);
    calls.save();

    const auto rows = testing::openCalls(calls.desk);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].attempts == 1);
    CHECK(rows[0].followUp.id == calls.annCall);
    CHECK(rows[1].attempts == 0);
    CHECK(calls.words().contains(u"One try, on 15 Mar 2026."_s));
}

TEST_CASE("a call that was moved goes to its new day", "[calls]")
{
    Calls calls;
    calls.showEverybody();

    QTest::keyClick(&calls.table(), Qt::Key_M);
    calls.save();
    CHECK(calls.words().contains(u"Please give the day that the patient asked for."_s));
    calls.type(u"movedToEditor"_s, u"6w"_s);
    calls.save();

    const auto rows = testing::openCalls(calls.desk);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].followUp.id == calls.annCall);
    CHECK(rows[1].due == QDate(2026, 4, 26));
    CHECK(calls.chosenName().contains(u"AHMED"_s));
}

TEST_CASE("after speaking the goal is kept and the next call promised", "[calls]")
{
    Calls calls;
    calls.showEverybody();

    QTest::keyClick(&calls.table(), Qt::Key_S);
    calls.press(u"chip_partly"_s);
    calls.press(u"chip_keep"_s);
    calls.type(u"followUpDateEditor"_s, u"2w"_s);
    calls.save();

    const auto rows = testing::openCalls(calls.desk);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].followUp.id == calls.benCall);
    CHECK(rows[1].followUp.patient == calls.ann);
    CHECK(rows[1].followUp.id != calls.annCall);
    CHECK(rows[1].due == QDate(2026, 3, 29));
    CHECK(calls.chosenName().contains(u"BROWN"_s));
}

TEST_CASE("a goal that was achieved ends and its call leaves the list", "[calls]")
{
    Calls calls;
    calls.showEverybody();

    QTest::keyClick(&calls.table(), Qt::Key_S);
    calls.press(u"chip_as-planned"_s);
    calls.press(u"chip_end-achieved"_s);
    calls.save();

    REQUIRE(testing::openCalls(calls.desk).size() == 1);
    const auto goal = testing::goalsOf(calls.desk, calls.ann).front();
    CHECK(goal.lifecycle == domain::GoalLifecycle::Completed);
    CHECK(goal.achievement == domain::GoalAchievement::Achieved);
}

TEST_CASE("a call that ends a goal asks what becomes of its promise, and keeps it unless told",
    "[calls][goals]")
{
    Calls calls;
    testing::promiseFor(calls.desk, calls.ann, u"send the leaflet"_s);
    calls.show(calls.desk.nurse);
    calls.press(u"chip_spoke"_s);
    CHECK_FALSE(calls.words().contains(u"What becomes of its open actions?"_s));
    calls.press(u"chip_end-achieved"_s);
    CHECK(calls.words().contains(u"What becomes of its open actions?"_s));
    CHECK(calls.words().contains(u"send the leaflet"_s));
    CHECK(named<QComboBox>(*calls.place, u"actionFateBox"_s)->currentText()
        == u"Keep it, without the goal"_s);

    calls.save();

    CHECK(calls.words().contains(u"leaves the list"_s));
    CHECK(calls.words().contains(u"send the leaflet"_s)); // among what we promised
    CHECK(calls.words().contains(u"Loose ends: 0."_s));
}

TEST_CASE("a goal that goes on without a call and without a reason is a loose end, and is listed",
    "[calls][loose-ends]")
{
    Calls calls;
    calls.show(calls.desk.nurse);
    calls.press(u"chip_spoke"_s);
    calls.press(u"chip_keep"_s);
    CHECK(calls.words().contains(u"Why no further call"_s));

    calls.save();

    CHECK(calls.words().contains(u"Loose ends: 1 open plan"_s));
    auto* ends = named<QTableView>(*calls.place, u"looseEndsTable"_s);
    CHECK_FALSE(ends->isVisible());
    calls.press(u"looseEndsButton"_s);
    REQUIRE(ends->isVisible());
    CHECK(ends->model()->index(0, 0).data().toString() == u"AHMED, Ann"_s);
    CHECK(ends->model()->index(0, 1).data().toString() == u"to walk to my sister's again"_s);
}

TEST_CASE(
    "a goal that goes on without a call has a reason, and is no loose end", "[calls][loose-ends]")
{
    Calls calls;
    calls.show(calls.desk.nurse);
    calls.press(u"chip_spoke"_s);
    calls.press(u"chip_keep"_s);
    calls.type(u"noNextReasonEdit"_s, u"comes to the group"_s);

    calls.save();

    CHECK(calls.words().contains(u"Loose ends: 0."_s));
}

TEST_CASE("nothing is saved without an outcome, and what was typed stays", "[calls]")
{
    Calls calls;
    calls.showEverybody();
    calls.save();
    CHECK(calls.words().contains(u"Please choose what came of the call"_s));
    CHECK(testing::openCalls(calls.desk)[0].attempts == 0);

    QTest::keyClick(&calls.table(), Qt::Key_L);
    calls.type(u"noteEditor"_s, u"her son took it"_s);
    calls.type(u"movedToEditor"_s, u"soonish"_s);
    calls.save();

    CHECK(testing::openCalls(calls.desk)[0].attempts == 0);
    CHECK(calls.words().contains(u"her son took it"_s));
    CHECK(calls.words().contains(u"soonish"_s));
}

TEST_CASE("what is typed about one patient stays with that patient", "[calls][hz01][hz03_c5]")
{
    Calls calls;
    calls.showEverybody();
    QTest::keyClick(&calls.table(), Qt::Key_L);
    calls.type(u"noteEditor"_s, u"ring her in the evening"_s);
    CHECK(calls.place->draftsKept() == 1);

    calls.table().setFocus();
    QTest::keyClick(&calls.table(), Qt::Key_Down);
    CHECK(calls.chosenName().contains(u"BROWN"_s));
    CHECK_FALSE(calls.words().contains(u"ring her in the evening"_s));

    QTest::keyClick(&calls.table(), Qt::Key_Up);
    CHECK(calls.words().contains(u"ring her in the evening"_s));
}

TEST_CASE(
    "a call done at another desk is not saved over and keeps what was typed", "[calls][hz07_c2]")
{
    Calls calls;
    calls.showEverybody();
    QTest::keyClick(&calls.table(), Qt::Key_L);
    calls.type(u"noteEditor"_s, u"ring her in the evening"_s);

    testing::close(calls.desk, calls.annCall, calls.ann);
    calls.desk.settle();
    CHECK(calls.table().model()->rowCount() == 1);
    CHECK(calls.words().contains(u"This call is no longer in the list."_s));
    calls.save();

    CHECK(calls.words().contains(u"Somebody else has already done this call."_s));
    CHECK(calls.words().contains(u"ring her in the evening"_s));
}

TEST_CASE("a row cannot change under a pressed mouse", "[calls][hz01][hz01_c3]")
{
    Calls calls;
    calls.showEverybody();
    auto& table = calls.table();
    const auto spot = table.visualRect(table.model()->index(1, 1)).center();

    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, spot);
    testing::close(calls.desk, calls.annCall, calls.ann);
    calls.desk.settle();
    CHECK(table.model()->rowCount() == 2);
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, spot);
    calls.desk.settle();

    CHECK(table.model()->rowCount() == 1);
    CHECK(calls.chosenName().contains(u"BROWN"_s));
}

TEST_CASE("reception sees who needs a call and writes nothing down", "[calls][access]")
{
    Calls calls;
    calls.show(calls.desk.receptionist);

    CHECK(calls.table().model()->rowCount() == 2);
    CHECK_FALSE(named<QPushButton>(*calls.place, u"saveCallButton"_s)->isVisible());
    CHECK_FALSE(named<QPushButton>(*calls.place, u"openRecordButton"_s)->isVisible());
    QTest::keyClick(&calls.table(), Qt::Key_N);
    CHECK(calls.place->draftsKept() == 0);
}

TEST_CASE("a list without calls says so and offers everybody's", "[calls][hz04_c6]")
{
    Calls calls;
    testing::close(calls.desk, calls.annCall, calls.ann);
    calls.show(calls.desk.nurse);
    CHECK(calls.words().contains(u"Nobody in this list needs a call."_s));

    calls.press(u"everybodyButton"_s);

    CHECK(calls.table().model()->rowCount() == 1);
}

TEST_CASE("the record opens for the patient of the call", "[calls]")
{
    Calls calls;
    calls.showEverybody();
    const QSignalSpy opened(calls.place.get(), &ui::Place::patientOpenRequested);

    QTest::keyClick(&calls.table(), Qt::Key_Down);
    calls.press(u"openRecordButton"_s);

    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == calls.ben.value());
}

TEST_CASE("everybody can use the calls, at 100 and at 200 %", "[calls][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Calls calls;
    calls.showEverybody();
    auto findings = testing::accessibilityFindings(*calls.place);
    for (const auto key : { Qt::Key_M, Qt::Key_S }) {
        calls.table().setFocus();
        QTest::keyClick(&calls.table(), key);
        calls.desk.settle();
        findings += testing::accessibilityFindings(*calls.place);
    }

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
