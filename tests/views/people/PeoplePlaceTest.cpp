// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/PeoplePlace.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "presentation/people/MergeModel.h"
#include "presentation/people/RegistrationModel.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"

#include <QListView>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

struct People {
    void show(domain::StaffId person)
    {
        desk.signIn(person);
        search = std::make_unique<presentation::PatientSearchModel>(
            desk.desk(), desk.models().index.search());
        registration = std::make_unique<presentation::RegistrationModel>(desk.desk());
        merge = std::make_unique<presentation::MergeModel>(desk.desk());
        kept = std::make_unique<presentation::PatientSearchModel>(
            desk.desk(), desk.models().index.search());
        folded = std::make_unique<presentation::PatientSearchModel>(
            desk.desk(), desk.models().index.search());
        place = std::make_unique<ui::PeoplePlace>(ui::PeoplePlace::Models {
            desk.desk(), *search, desk.models().recent, *registration, *merge, *kept, *folded });
        testing::showActive(*place);
        place->activate();
        place->focusFirst();
        desk.settle();
    }

    void type(const QString& field, const QString& words)
    {
        QTest::keyClicks(named<QLineEdit>(*place, field), words);
        desk.settle();
    }

    void click(const QString& button)
    {
        QTest::mouseClick(named<QPushButton>(*place, button), Qt::LeftButton);
        desk.settle();
    }

    testing::DeskFixture desk;
    std::unique_ptr<presentation::PatientSearchModel> search;
    std::unique_ptr<presentation::RegistrationModel> registration;
    std::unique_ptr<presentation::MergeModel> merge;
    std::unique_ptr<presentation::PatientSearchModel> kept;
    std::unique_ptr<presentation::PatientSearchModel> folded;
    std::unique_ptr<ui::PeoplePlace> place;
};

}

TEST_CASE("typing finds people, and Enter opens the first", "[people]")
{
    People people;
    const auto ann = people.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    people.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    people.show(people.desk.nurse);
    const QSignalSpy opened(people.place.get(), &ui::Place::patientOpenRequested);

    people.type(u"peopleQueryEdit"_s, u"ann"_s);
    CHECK(named<QListView>(*people.place, u"foundList"_s)->model()->rowCount() == 1);
    QTest::keyClick(named<QLineEdit>(*people.place, u"peopleQueryEdit"_s), Qt::Key_Return);

    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == ann.value());
}

TEST_CASE("a page that lists people outlives whoever signs out", "[people][access]")
{
    People people;
    const auto ann = people.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    people.show(people.desk.nurse);
    people.desk.models().recent.add(ann);
    people.desk.settle();
    people.type(u"peopleQueryEdit"_s, u"ann"_s);

    people.desk.desk().session.signOut();
    people.desk.settle();

    CHECK(people.desk.models().recent.rowCount() == 0);
    CHECK_FALSE(testing::visibleText(*people.place).contains(u"Ahmed"_s));
}

TEST_CASE("nobody found is said, not left blank", "[people]")
{
    People people;
    people.show(people.desk.nurse);

    people.type(u"peopleQueryEdit"_s, u"zzz"_s);

    CHECK(testing::visibleText(*people.place).contains(u"Nobody found"_s));
}

TEST_CASE("reception finds people and opens no record", "[people][access]")
{
    People people;
    people.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    people.show(people.desk.receptionist);
    const QSignalSpy opened(people.place.get(), &ui::Place::patientOpenRequested);

    people.type(u"peopleQueryEdit"_s, u"ann"_s);
    QTest::keyClick(named<QLineEdit>(*people.place, u"peopleQueryEdit"_s), Qt::Key_Return);

    people.desk.settle();
    CHECK(opened.isEmpty());
    // What reception may know of them is opened instead.
    CHECK(testing::visibleText(*people.place).contains(u"AHMED, Ann, born 14 Mar 1947"_s));
}

TEST_CASE("somebody new is registered by keys and found at once", "[people]")
{
    People people;
    people.show(people.desk.receptionist);
    people.click(u"registerButton"_s);

    people.type(u"familyNameEditor"_s, u"Wisniewska"_s);
    people.type(u"birthDateEditor"_s, u"14/3/1947"_s);
    people.type(u"needFormatEditor"_s, u"large print"_s);
    people.click(u"saveRegistrationButton"_s);
    CHECK(testing::visibleText(*people.place).contains(u"The patient is registered."_s));
    people.type(u"peopleQueryEdit"_s, u"wis"_s);

    CHECK(named<QListView>(*people.place, u"foundList"_s)->model()->rowCount() == 1);
}

TEST_CASE("a wrong number is said under its field and what was typed stays", "[people]")
{
    People people;
    people.show(people.desk.receptionist);
    people.click(u"registerButton"_s);
    people.type(u"familyNameEditor"_s, u"Brown"_s);
    people.type(u"nhsNumberEditor"_s, u"999 026 5756"_s);

    people.click(u"saveRegistrationButton"_s);

    const auto words = testing::visibleText(*people.place);
    CHECK(words.contains(u"check digit"_s));
    CHECK(words.contains(u"Brown"_s));
    CHECK(named<QLineEdit>(*people.place, u"nhsNumberEditor"_s)->hasFocus());
}

TEST_CASE("a test number is noted while it is typed", "[people]")
{
    People people;
    people.show(people.desk.receptionist);
    people.click(u"registerButton"_s);

    people.type(u"nhsNumberEditor"_s, u"999 026 5755"_s);

    CHECK(testing::visibleText(*people.place).contains(u"test number"_s));
}

TEST_CASE("whom one opened comes first in the recent list", "[people]")
{
    People people;
    const auto ann = people.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto ben = people.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    people.show(people.desk.nurse);

    people.desk.models().recent.add(ann);
    people.desk.models().recent.add(ben);
    people.desk.settle();

    const auto* recent = named<QListView>(*people.place, u"recentList"_s);
    REQUIRE(recent->model()->rowCount() == 2);
    CHECK(recent->model()->index(0, 0).data().toString() == u"BROWN, Ben"_s);
}

TEST_CASE("everybody can use People and registration, at 100 and at 200 %", "[people][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    People people;
    people.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    people.show(people.desk.nurse);
    people.type(u"peopleQueryEdit"_s, u"ann"_s);
    auto findings = testing::accessibilityFindings(*people.place);
    people.click(u"registerButton"_s);
    findings += testing::accessibilityFindings(*people.place);

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
