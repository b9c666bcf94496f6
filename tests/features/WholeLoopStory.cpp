// SPDX-License-Identifier: GPL-3.0-or-later
// The product in one story: a real record comes in, the patient says in the waiting room what
// matters, the nurse and the patient agree a goal and a plan, the plan is printed, the call is on
// the nurse's list, and the manager's report counts it.
#include "SourceDir.h"
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "support/PdfTools.h"
#include "widgets/PlainLabel.h"

#include <QApplication>
#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

namespace {

/// "1 of 3" of a measure, as the manager reads it.
QString counted(Surgery& surgery, const QString& measure)
{
    const auto* model = named<QTableView>(surgery.window(), u"indicatorTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data() == measure)
            return model->index(row, 2).data().toString();
    }
    return {};
}

QStringList report(Surgery& surgery)
{
    surgery.signIn(u"manager"_s);
    surgery.enter(u"reports"_s);
    QStringList counts;
    for (const auto& measure : { u"SMS01"_s, u"SMS05"_s, u"SMS06"_s })
        counts << counted(surgery, measure);
    surgery.signOut();
    return counts;
}

void bookBirgit(Surgery& surgery)
{
    surgery.click(u"emptyBookButton"_s);
    surgery.type(u"schm bir"_s);
    surgery.press(Qt::Key_Return);
    CHECK(surgery.words().contains(u"SCHMELER, Birgit"_s));
    surgery.tabTo(u"clinicianEditor"_s);
    surgery.press(Qt::Key_Down);
    surgery.tabTo(u"timeEditor"_s);
    surgery.type(u"12:20"_s);
    surgery.tabTo(u"saveBookingButton"_s);
    surgery.press(Qt::Key_Space);
}

void answerInTheWaitingRoom(Surgery& surgery)
{
    surgery.click(u"kioskButton"_s);
    CHECK(testing::visibleText(surgery.kiosk()).contains(u"Birgit"_s));
    surgery.tap(u"yesButton"_s);
    surgery.tap(u"meButton"_s);
    surgery.tapLetters(u"frightened at night"_s);
    surgery.tap(u"nextButton"_s);
    surgery.tap(u"topicTile0"_s);
    surgery.tap(u"topicTile2"_s);
    surgery.tap(u"nextButton"_s);
    surgery.tap(u"orderButton1"_s);
    surgery.tap(u"nextButton"_s);
    surgery.tapNumber(8);
    surgery.tap(u"nextButton"_s);
    surgery.tapNumber(4);
    for (int rest = 0; rest < 3; ++rest) // not to talk about, who is there
        surgery.tap(u"nextButton"_s);
    CHECK(testing::visibleText(surgery.kiosk()).contains(u"frightened at night"_s));
    surgery.tap(u"nextButton"_s);
    CHECK(testing::visibleText(surgery.kiosk()).contains(u"Thank you"_s));
}

void takeTheScreenBack(Surgery& surgery)
{
    surgery.tap(u"staffButton"_s);
    QTest::keyClicks(
        named<QLineEdit>(surgery.kiosk(), u"passwordEdit"_s), testing::DeskFixture::password());
    surgery.tap(u"unlockButton"_s);
    REQUIRE_FALSE(surgery.hasKiosk());
}

/// Presses counted by the caller; what is typed as text is not.
int agreeGoalAndPlan(Surgery& surgery)
{
    int keys = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        surgery.press(key, modifiers);
    };
    const auto next = [&](const QString& name) {
        while (!named<QWidget>(surgery.window(), name)->hasFocus()
            && !named<QWidget>(surgery.window(), name)->isAncestorOf(QApplication::focusWidget())) {
            REQUIRE(keys < 60);
            press(Qt::Key_Tab);
        }
    };
    press(Qt::Key_2, Qt::ControlModifier);
    surgery.type(u"walk to the shop again"_s);
    next(u"goalWhyEdit"_s);
    surgery.type(u"to see my sister"_s);
    next(u"setByChips"_s);
    press(Qt::Key_T);
    next(u"importanceRuler"_s);
    press(Qt::Key_9);
    next(u"whatEdit"_s);
    surgery.type(u"walk"_s);
    next(u"howMuchEdit"_s);
    surgery.type(u"10 minutes"_s);
    next(u"whenEdit"_s);
    surgery.type(u"after lunch"_s);
    next(u"timesBox"_s);
    press(Qt::Key_3);
    next(u"confidenceRuler"_s);
    press(Qt::Key_8);
    next(u"methodChips"_s);
    press(Qt::Key_P);
    return keys;
}

}

TEST_CASE("the whole loop, from the waiting room to the report", "[story][smoke]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    surgery.importRecords(QStringLiteral(ROOFTREE_SOURCE_DIR) + u"/tests/data/fhir/synthea"_s);
    CHECK(report(surgery) == QStringList { u"0 of 0"_s, u"0 of 0"_s, u"0 of 0"_s });

    surgery.signIn(u"reception"_s);
    bookBirgit(surgery);
    answerInTheWaitingRoom(surgery);
    takeTheScreenBack(surgery);
    CHECK(surgery.words().contains(u"ready"_s));
    surgery.signOut();

    surgery.minutesPass(5);
    surgery.signIn(u"nurse"_s);
    surgery.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(surgery.words().contains(u"SCHMELER, Birgit"_s));
    CHECK(surgery.words().contains(u"\u201cfrightened at night\u201d"_s));
    named<QAbstractButton>(surgery.window(), u"showAccessButton"_s)->click();
    surgery.desk.settle();
    CHECK(surgery.words().contains(u"Nurse Jo Evans, Clinician"_s));
    CHECK(surgery.words().contains(u"answered in the waiting room"_s));
    surgery.press(Qt::Key_C);
    surgery.press(Qt::Key_N);
    const int keys = agreeGoalAndPlan(surgery);
    UNSCOPED_INFO("goal, two rulers, plan and follow-up: " << keys << " keys, limit 25");
    CHECK(keys <= 25);

    const auto path = surgery.folder.filePath(u"plan.pdf"_s);
    surgery.dialogs.saveFiles.push_back(path);
    surgery.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(surgery.words().contains(u"Saved at"_s));
    surgery.press(Qt::Key_Space);
    QFile plan(path);
    REQUIRE(plan.open(QIODevice::ReadOnly));
    if (const auto onPaper = test::textOf(plan.readAll())) {
        CHECK(onPaper->contains(u"Birgit Schmeler"_s));
        CHECK(onPaper->contains(u"walk to the shop again"_s));
    }

    surgery.enter(u"calls"_s);
    CHECK(surgery.words().contains(u"walk to the shop again"_s));
    surgery.signOut();

    CHECK(report(surgery) == QStringList { u"1 of 1"_s, u"1 of 1"_s, u"1 of 1"_s });
}
