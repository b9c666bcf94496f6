// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/UsersPage.h"

#include "application/access/Accounts.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "views/setup/SetupContext.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QSpinBox>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;
using testing::SetupContext;

namespace {

struct People : SetupContext {
    /// Chooses the person and presses Enter, as one does.
    void open(const QString& name)
    {
        auto* table = named<ui::TableView>(*place, u"staffTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().startsWith(name)) {
                table->setCurrentIndex(table->model()->index(row, 0));
                QTest::keyClick(table, Qt::Key_Return);
                desk.settle();
                return;
            }
        }
        FAIL("nobody is called " << name.toStdString());
    }

    void retype(const QString& field, const QString& words)
    {
        named<QLineEdit>(*place, field)->clear();
        type(field, words);
    }

    [[nodiscard]] domain::Staff person(domain::StaffId id)
    {
        return desk.onWorker([&] { return desk.services().staff.find(id).value(); });
    }

    /// The nurse owes a call for a patient who was seen today.
    void promiseACall()
    {
        const auto patient = desk.addPatient(u"Canarywood"_s, u"Ann"_s, QDate(1947, 3, 14));
        desk.book(patient, QTime(9, 0));
        const auto nurse = desk.actor(desk.nurse);
        const auto proof = desk.onWorker([&] {
            return desk.services()
                .gate.allow<domain::Action::WriteConsultation>(nurse, { patient })
                .value();
        });
        const auto now = desk.clock().now();
        domain::ConsultationRecord record { QUuid::createUuid(), patient, {},
            domain::ConsultationKind::PlannedReview, now, now, {}, {}, {}, {}, {} };
        domain::ActionPlanContent step;
        step.what = u"walk"_s;
        record.goals.push_back({ QUuid::createUuid(), {},
            { domain::GoalText::parse(u"walk to the shop"_s).value(), {}, u"activity"_s, {},
                domain::SetBy::Together, {}, {} },
            domain::PlannedStep { QUuid::createUuid(), step },
            domain::FollowUpPromise {
                domain::FollowUpMethod::Phone, desk.clock().today().addDays(10), desk.nurse, {} },
            QUuid::createUuid(), {} });
        const auto saved = desk.onWorker([&] {
            return desk.services().finishConsultation.run(proof, domain::SaveKey::make(), record);
        });
        REQUIRE(saved.has_value());
    }
};

}

TEST_CASE("nothing about people changes without one's own password", "[setup][r16]")
{
    People setup;
    setup.open(u"Robin Shah"_s);
    setup.retype(u"staffNameEditor"_s, u"Robin Shah-Bell"_s);
    setup.press(u"saveStaffButton"_s);
    setup.desk.settle();

    CHECK(setup.person(setup.desk.receptionist).name == u"Robin Shah"_s);
    CHECK(setup.words().contains(u"Please type your own password once more"_s));

    setup.confirm();
    setup.press(u"saveStaffButton"_s);
    setup.desk.settle();
    CHECK(setup.person(setup.desk.receptionist).name == u"Robin Shah-Bell"_s);
    CHECK(setup.words().contains(u"Robin Shah-Bell"_s));
}

TEST_CASE("somebody gets another role and a team", "[setup]")
{
    People setup;
    setup.click(u"Teams and lock"_s);
    setup.confirm();
    setup.type(u"teamNameEditor"_s, u"Green team"_s);
    setup.click(u"Save the team"_s);
    setup.click(u"Done"_s);
    setup.open(u"Robin Shah"_s);
    auto* team = named<QComboBox>(*setup.place, u"teamEditor"_s);
    const auto at = team->findText(u"Green team"_s);
    REQUIRE(at > 0);
    team->setCurrentIndex(at);
    setup.click(u"Course tutor"_s);
    setup.press(u"saveStaffButton"_s);
    setup.desk.settle();

    const auto robin = setup.person(setup.desk.receptionist);
    CHECK(robin.team);
    CHECK(robin.has(domain::Role::Tutor));
    CHECK(robin.has(domain::Role::Reception));
    CHECK(setup.words().contains(u"Green team"_s));
}

TEST_CASE("a suggested password is shown, taken, and opens", "[setup]")
{
    People setup;
    setup.open(u"Robin Shah"_s);
    setup.confirm();
    setup.click(u"New password"_s);
    setup.click(u"Suggest one"_s);
    const auto password = named<QLineEdit>(*setup.place, u"passwordEdit"_s)->text();
    REQUIRE(password.count(u'-') >= 2);
    CHECK(named<QLineEdit>(*setup.place, u"passwordEdit"_s)->echoMode() == QLineEdit::Normal);
    setup.press(u"saveStaffButton"_s);
    setup.desk.settle();

    CHECK(named<QLineEdit>(*setup.place, u"passwordEdit"_s)->text().isEmpty());
    setup.desk.core().session().signOut();
    setup.desk.models().signIn.signIn(u"reception"_s, password);
    setup.desk.settle();
    CHECK(setup.desk.core().session().isSignedIn());
}

TEST_CASE("a leaver's calls are handed over before the account is closed", "[setup][hz04][hz04_c7]")
{
    People setup;
    setup.promiseACall();
    setup.open(u"Nurse Jo Evans"_s);
    setup.confirm();
    setup.click(u"Close the account"_s);
    CHECK(setup.words().contains(u"Calls and promises that wait for Nurse Jo Evans: 1."_s));
    CHECK_FALSE(setup.words().contains(u"Canarywood"_s, Qt::CaseInsensitive));
    CHECK_FALSE(named(*setup.place, u"closeAccountButton"_s)->isVisible());

    setup.click(u"Hand over"_s);
    CHECK(setup.words().contains(u"Please choose who shall have these calls."_s));
    auto* target = named<QComboBox>(*setup.place, u"targetEditor"_s);
    CHECK(target->findText(u"Nurse Jo Evans"_s) == -1);
    target->setCurrentIndex(target->findText(u"Robin Shah"_s));
    setup.click(u"Hand over"_s);
    CHECK(setup.words().contains(u"Nothing waits for Nurse Jo Evans."_s));
    setup.click(u"Close the account"_s);

    CHECK_FALSE(setup.person(setup.desk.nurse).isActive);
    CHECK(setup.words().contains(u"Nurse Jo Evans (has left)"_s));
    const auto manager = setup.desk.actor(setup.desk.manager);
    const auto calls = setup.desk.onWorker([&] {
        const app::ReassignWork& work = setup.desk.services().accounts.reassignWork;
        const auto proof
            = setup.desk.services().gate.allow<domain::Action::ReassignWork>(manager).value();
        return work.list(proof, setup.desk.receptionist).value().size();
    });
    CHECK(calls == 1);
}

TEST_CASE("who is booked with a leaver is given to a clinician before the account is closed",
    "[setup][hz04][hz04_c7]")
{
    People setup;
    const auto patient = setup.desk.addPatient(u"Canarywood"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto visit = setup.desk.book(patient, QTime(23, 30));
    const auto eve = setup.desk.onWorker(
        [&] { return setup.desk.services().staff.byUserName(u"nurse"_s).value()->id; });
    setup.open(u"Robin Shah"_s);
    setup.confirm();
    setup.click(u"Clinician"_s);
    setup.press(u"saveStaffButton"_s);
    setup.desk.settle();
    setup.open(u"Nurse Jo Evans"_s);
    setup.click(u"Close the account"_s);
    CHECK(setup.words().contains(u"Appointments that are booked with Nurse Jo Evans: 1."_s));
    CHECK_FALSE(setup.words().contains(u"Canarywood"_s, Qt::CaseInsensitive));
    CHECK_FALSE(named<QComboBox>(*setup.place, u"targetEditor"_s)->isVisible());

    auto* target = named<QComboBox>(*setup.place, u"visitTargetEditor"_s);
    CHECK(target->hasFocus());
    setup.click(u"Hand over"_s);
    CHECK(setup.words().contains(u"Please choose who shall see the people who are booked."_s));
    CHECK(target->findText(u"Sam Carter"_s) == -1);
    target->setCurrentIndex(target->findText(u"Robin Shah"_s));
    setup.click(u"Hand over"_s);
    CHECK(setup.words().contains(u"Nothing waits for Nurse Jo Evans."_s));
    setup.click(u"Close the account"_s);

    CHECK_FALSE(setup.person(eve).isActive);
    CHECK(setup.desk.database.number(
              "SELECT staff_id FROM appointment WHERE id = " + std::to_string(visit.value()))
        == setup.desk.receptionist.value());
}

TEST_CASE("what was typed about a new colleague is offered again, without the password",
    "[setup][hz09_c5][r35][drafts]")
{
    People setup;
    setup.click(u"Add somebody"_s);
    setup.confirm();
    setup.type(u"staffNameEditor"_s, u"Dr Sian O'Lukasz"_s);
    setup.type(u"userNameEditor"_s, u"slukasz"_s);
    setup.users->draft().form().flush();
    setup.desk.settle();

    setup.users->draft().begin();
    setup.desk.settle();
    setup.click(u"Go on with it"_s);

    CHECK(named<QLineEdit>(*setup.place, u"staffNameEditor"_s)->text() == u"Dr Sian O'Lukasz"_s);
    CHECK(named<QLineEdit>(*setup.place, u"userNameEditor"_s)->text() == u"slukasz"_s);
    CHECK_FALSE(setup.users->draft().form().offered());
}

TEST_CASE("an account that was closed is opened again", "[setup]")
{
    People setup;
    setup.open(u"Robin Shah"_s);
    setup.confirm();
    setup.click(u"Close the account"_s);
    setup.click(u"Close the account"_s);
    REQUIRE_FALSE(setup.person(setup.desk.receptionist).isActive);

    setup.open(u"Robin Shah"_s);
    setup.click(u"Open the account again"_s);
    CHECK(setup.person(setup.desk.receptionist).isActive);
}

TEST_CASE("the last manager stays, and the page says why", "[setup][hz13]")
{
    People setup;
    setup.open(u"Sam Carter"_s);
    setup.confirm();
    setup.click(u"Close the account"_s);
    setup.click(u"Close the account"_s);

    CHECK(setup.person(setup.desk.manager).isActive);
    CHECK(setup.words().contains(u"Nobody else could manage this practice"_s));
}

TEST_CASE("the practice says how soon its desks lock", "[setup][hz14]")
{
    People setup;
    setup.click(u"Teams and lock"_s);
    setup.confirm();
    auto* minutes = named<QSpinBox>(*setup.place, u"idleMinutesEditor"_s);
    CHECK(minutes->minimum() == 1);
    CHECK(minutes->maximum() == 15);
    CHECK(minutes->value() == 5);
    minutes->setValue(2);
    setup.click(u"Save the minutes"_s);
    QList<int> read;
    QObject::connect(&setup.desk.models().guard, &presentation::SessionGuard::idleMinutesRead,
        [&read](int each) { read << each; });
    setup.desk.models().guard.look();
    setup.desk.settle();

    CHECK(read == QList<int> { 2 });
}

TEST_CASE("everybody can look after people, at 100 and at 200 %", "[setup][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    People setup;
    setup.promiseACall();
    QStringList findings;
    const auto examine = [&](const QString& what) {
        setup.desk.settle();
        const auto found = testing::accessibilityFindings(*setup.place);
        for (const auto& each : found)
            findings << what + u": "_s + each;
    };
    setup.open(u"Nurse Jo Evans"_s);
    examine(u"change"_s);
    setup.click(u"Close the account"_s);
    examine(u"leave"_s);
    setup.click(u"Cancel"_s);
    setup.click(u"Teams and lock"_s);
    examine(u"teams"_s);

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
