// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/CoursesPlace.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "application/courses/Enrolments.h"
#include "presentation/courses/CourseWords.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Action;
using domain::AttendanceMark;
using domain::EnrolmentState;
using domain::SaveKey;
using testing::named;

namespace {

/// The spring course has Ann and Ben, who have places. It is the evening of the fifth session.
struct Spring {
    explicit Spring(QDate day = QDate(2026, 5, 18))
        : ann(desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14)))
        , ben(desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2)))
    {
        (void)desk.book(ann, QTime(13, 0)); // the nurse's patients
        (void)desk.book(ben, QTime(13, 20));
        course = desk.onWorker([this] { return plan(); });
        for (const auto who : { ann, ben })
            desk.onWorker([this, who] { return enrol(who); });
        desk.clock().set(day);
        desk.signIn(desk.manager);
        model = std::make_unique<presentation::CoursesModel>(desk.desk());
        place = std::make_unique<ui::CoursesPlace>(*model, dialogs);
        place->resize(1280, 720);
        testing::showActive(*place);
        place->activate();
        desk.settle();
    }

    template <Action A>
    app::Authorized<A> allow(const domain::Actor& who, std::optional<domain::PatientId> about = {})
    {
        return desk.services().gate.allow<A>(who, { about }).value();
    }

    domain::CourseId plan()
    {
        return desk.services()
            .courses
            .add(allow<Action::ManageCourses>(manager), SaveKey::make(),
                { QUuid::createUuid(), u"Spring course"_s, u"smp"_s, {}, u"Church hall"_s,
                    u"English"_s, 3, {}, QDate(2026, 4, 13), QTime(14, 0) })
            .value();
    }

    bool enrol(domain::PatientId who)
    {
        const auto& enrolments = desk.services().enrolments;
        REQUIRE(enrolments.refer(allow<Action::ReferToCourse>(nurse, who), SaveKey::make(),
            { QUuid::createUuid(), course, u"walk to the shop"_s, {} }));
        for (const auto to :
            { EnrolmentState::Contacted, EnrolmentState::Accepted, EnrolmentState::Enrolled }) {
            const auto people
                = desk.services().courses.people(allow<Action::SeeCourses>(manager), course);
            for (const auto& person : *people) {
                if (person.enrolment.patient == who)
                    REQUIRE(enrolments.step(allow<Action::EnrolOnCourse>(manager, who),
                        SaveKey::make(), { person.enrolment.id, person.enrolment.version, to }));
            }
        }
        return true;
    }

    [[nodiscard]] QTableView& grid() const { return *named<QTableView>(*place, u"registerGrid"_s); }

    void press(int key)
    {
        QTest::keyClick(&grid(), Qt::Key(key));
        desk.settle();
    }

    /// One letter a session, by the keyboard; "_" goes on.
    void fill(int row, const QString& letters)
    {
        for (int session = 0; session < letters.size(); ++session) {
            grid().setCurrentIndex(grid().model()->index(row, 2 + session));
            if (letters.at(session) != u'_') {
                QTest::keyClicks(&grid(), letters.at(session));
                desk.settle();
            }
        }
        grid().setCurrentIndex(grid().model()->index(row, 0));
        desk.settle();
    }

    void click(const QString& button)
    {
        named<QAbstractButton>(*place, button)->click();
        desk.settle();
    }

    [[nodiscard]] QString words() const { return testing::visibleText(*place); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return grid().model()->index(row, column).data().toString();
    }

    testing::DeskFixture desk;
    domain::Actor manager = desk.actor(desk.manager);
    domain::Actor nurse = desk.actor(desk.nurse);
    testing::FakeDialogs dialogs;
    domain::PatientId ann;
    domain::PatientId ben;
    domain::CourseId course { 0 };
    std::unique_ptr<presentation::CoursesModel> model;
    std::unique_ptr<ui::CoursesPlace> place;
};

}

TEST_CASE("P P A E P says that both that are left are needed", "[views][courses]")
{
    Spring spring;
    spring.fill(0, u"PPAEP"_s);
    CHECK(spring.words().contains(u"3 of 5 held, 3 of 7 planned: can still finish, needs both."_s));
}

TEST_CASE(
    "A A A P P says that the course can no longer be finished, and rings once", "[views][courses]")
{
    Spring spring;
    spring.fill(0, u"AAA"_s);
    CHECK(spring.words().contains(u"Away twice in a row"_s));
    spring.click(u"contactedButton"_s);
    CHECK_FALSE(spring.words().contains(u"Away twice in a row"_s));
    spring.fill(0, u"___PP"_s);
    CHECK(spring.words().contains(u"2 of 5 held, 2 of 7 planned: can no longer finish."_s));
}

TEST_CASE("a letter marks and goes down, and Delete takes the mark back", "[views][courses]")
{
    Spring spring;
    spring.grid().setCurrentIndex(spring.grid().model()->index(0, 2));
    QTest::keyClicks(&spring.grid(), u"l"_s);
    spring.desk.settle();
    CHECK(spring.cell(0, 2) == u"L"_s);
    CHECK(spring.grid().currentIndex().row() == 1);
    spring.press(Qt::Key_A);
    CHECK(spring.cell(1, 2) == u"A"_s);
    spring.press(Qt::Key_Delete);
    CHECK(spring.cell(1, 2) == u"\u2013"_s);
    CHECK(spring.cell(0, 2) == u"L"_s);
}

TEST_CASE("nobody is present until somebody says so, and the rest can be marked at once",
    "[views][courses]")
{
    Spring spring;
    CHECK(spring.cell(0, 2) == u"\u2013"_s);
    spring.fill(0, u"A"_s);
    spring.grid().setCurrentIndex(spring.grid().model()->index(0, 2));
    spring.click(u"markRestButton"_s);
    CHECK(spring.cell(0, 2) == u"A"_s);
    CHECK(spring.cell(1, 2) == u"P"_s);
    CHECK(spring.cell(1, 3) == u"\u2013"_s);
}

TEST_CASE("before the day only apologies are taken", "[views][courses]")
{
    Spring spring(QDate(2026, 4, 1));
    spring.fill(0, u"P"_s);
    CHECK(spring.words().contains(u"Before the day the register takes apologies only"_s));
    spring.fill(0, u"E"_s);
    CHECK(spring.cell(0, 2) == u"E"_s);
}

TEST_CASE("who walks in stands on the register as they said their name", "[views][courses]")
{
    Spring spring;
    QTest::keyClicks(named<QLineEdit>(*spring.place, u"walkInEdit"_s), u"Somebody Else"_s);
    spring.click(u"walkInButton"_s);
    CHECK(spring.grid().model()->rowCount() == 3);
    CHECK(spring.words().contains(u"3 of 3 places taken"_s));
}

TEST_CASE("a cancelled course leaves everybody in the list of those who wait", "[views][courses]")
{
    Spring spring;
    spring.dialogs.confirmations.push_back(true);
    spring.click(u"cancelCourseButton"_s);
    CHECK(spring.words().contains(u"Everybody on it now waits for another one."_s));
    spring.model->choose(std::nullopt);
    spring.desk.settle();
    CHECK(spring.grid().model()->rowCount() == 2);
    CHECK(spring.cell(0, 1) == u"waiting list"_s);
}

TEST_CASE("who sees the courses only can mark and plan nothing", "[views][courses]")
{
    Spring spring;
    spring.desk.signIn(spring.desk.receptionist);
    spring.model = std::make_unique<presentation::CoursesModel>(spring.desk.desk());
    ui::CoursesPlace place(*spring.model, spring.dialogs);
    testing::showActive(place);
    place.activate();
    spring.desk.settle();
    CHECK(testing::visibleText(place).contains(u"Spring course"_s));
    CHECK_FALSE(named<QAbstractButton>(place, u"planCourseButton"_s)->isVisible());
    CHECK_FALSE(named<QAbstractButton>(place, u"markRestButton"_s)->isVisible());
    CHECK_FALSE(testing::visibleText(place).contains(u"walk to the shop"_s));
}

TEST_CASE("everybody can use the courses, at 100 and at 200 %", "[views][courses][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Spring spring;
    const auto findings = testing::accessibilityFindings(*spring.place);
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
