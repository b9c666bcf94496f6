// SPDX-License-Identifier: GPL-3.0-or-later
// A course of one place: the manager plans it, the nurse refers two people from their visits, one
// has the place and drops out, the other comes up from the waiting list, and the register takes
// them to the end.
#include "app/WindowHelp.h"
#include "features/Surgery.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

namespace {

void planCourse(Surgery& surgery)
{
    surgery.enter(u"courses"_s);
    surgery.click(u"planCourseButton"_s);
    surgery.tabTo(u"courseStartEdit"_s);
    surgery.type(u"13 Apr 2026"_s);
    CHECK(surgery.words().contains(
        u"7 sessions: 13 Apr 2026, 20 Apr 2026, 27 Apr 2026, 11 May 2026, 18 May 2026, "
        "1 Jun 2026, 8 Jun 2026."_s));
    CHECK(surgery.words().contains(u"4 May 2026 ("_s));
    CHECK(surgery.words().contains(u"25 May 2026 ("_s));
    surgery.tabTo(u"courseCapacityEdit"_s);
    surgery.press(Qt::Key_A, Qt::ControlModifier);
    surgery.type(u"1"_s);
    surgery.tabTo(u"saveCourseButton"_s);
    surgery.press(Qt::Key_Space);
    CHECK(surgery.words().contains(u"The course is planned."_s));
    CHECK(surgery.words().contains(u"0 of 1 places taken, 0 waiting."_s));
}

/// From the open visit; what was pressed is counted.
int refer(Surgery& surgery)
{
    surgery.press(Qt::Key_6, Qt::ControlModifier);
    surgery.press(Qt::Key_1);
    surgery.press(Qt::Key_Tab);
    surgery.press(Qt::Key_Space);
    CHECK(surgery.words().contains(u"Referred: Self-Management Programme, 13 Apr 2026."_s));
    // The record stays inside the smallest window.
    const auto& card = *named<QWidget>(surgery.window(), u"coursesCard"_s);
    const auto right = card.mapTo(&surgery.window(), card.rect().topRight()).x();
    CHECK(right < surgery.window().width());
    return 4;
}

QTableView& grid(Surgery& surgery)
{
    return *named<QTableView>(surgery.window(), u"registerGrid"_s);
}

void choose(Surgery& surgery, const QString& family)
{
    auto& table = grid(surgery);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const auto cell = table.model()->index(row, 0);
        if (cell.data().toString().startsWith(family))
            table.setCurrentIndex(cell);
    }
    surgery.desk.settle();
    CHECK(surgery.words().contains(family));
}

void step(Surgery& surgery, const QString& family, const QStringList& steps)
{
    for (const auto& each : steps) {
        choose(surgery, family);
        surgery.click(u"chip_"_s + each);
    }
}

/// By the keyboard alone, on the day of the session.
void markPresent(Surgery& surgery, int session)
{
    grid(surgery).setFocus();
    surgery.press(Qt::Key_Home);
    for (int column = 0; column <= session; ++column)
        surgery.press(Qt::Key_Right);
    surgery.press(Qt::Key_P);
}

}

TEST_CASE(
    "a course, from the referral over the waiting list to the last session", "[story][courses]")
{
    Surgery surgery(GENERATE(from_range(test::engines())));
    const auto ann = surgery.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14),
        u"9990265755"_s, { { domain::AccessNeedKind::Format, u"large print"_s } });
    const auto ben = surgery.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    (void)surgery.desk.book(ann, QTime(13, 0));
    (void)surgery.desk.book(ben, QTime(13, 20));

    surgery.signIn(u"manager"_s);
    planCourse(surgery);
    surgery.signOut();

    surgery.signIn(u"nurse"_s);
    for (int visit = 0; visit < 2; ++visit) {
        surgery.press(Qt::Key_N, Qt::ControlModifier);
        CHECK(refer(surgery) <= 5);
        surgery.press(Qt::Key_Return, Qt::ControlModifier);
    }
    surgery.signOut();

    surgery.signIn(u"manager"_s);
    surgery.enter(u"courses"_s);
    CHECK(surgery.words().contains(u"AHMED, Ann"_s));
    choose(surgery, u"AHMED"_s);
    CHECK(surgery.words().contains(u"Needs: large print"_s));
    step(surgery, u"AHMED"_s, { u"contacted"_s, u"accepted"_s, u"enrolled"_s });
    step(surgery, u"BROWN"_s, { u"contacted"_s, u"waitlisted"_s });
    CHECK(surgery.words().contains(u"1 of 1 places taken, 1 waiting."_s));
    step(surgery, u"BROWN"_s, { u"enrolled"_s });
    CHECK(surgery.words().contains(u"This course is full."_s));

    step(surgery, u"AHMED"_s, { u"dropped-out"_s });
    CHECK(surgery.words().contains(u"One place can go to the first who waits."_s));
    step(surgery, u"BROWN"_s, { u"enrolled"_s });
    CHECK(surgery.words().contains(u"1 of 1 places taken, 0 waiting."_s));

    const QDate days[] { QDate(2026, 4, 13), QDate(2026, 4, 20), QDate(2026, 4, 27),
        QDate(2026, 5, 11), QDate(2026, 5, 18) };
    for (int session = 1; session <= 5; ++session) {
        surgery.desk.clock().set(days[session - 1]);
        choose(surgery, u"BROWN"_s);
        markPresent(surgery, session);
        surgery.desk.settle();
        CHECK(grid(surgery).columnWidth(0)
            >= grid(surgery).fontMetrics().horizontalAdvance(u"BROWN, Ben"_s));
        if (session == 4)
            CHECK(
                surgery.words().contains(u"4 of 4 held, 4 of 7 planned: can still finish, needs 1 "
                                         "of the 3 that are left."_s));
    }
    CHECK(surgery.words().contains(u"5 of 5 held, 5 of 7 planned: has completed the course."_s));
    CHECK(surgery.words().contains(u"completed"_s));
}
