// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of finding people, by keys alone, in the whole window.
#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"
#include "views/shell/TopBar.h"
#include "widgets/SearchBox.h"

#include <QApplication>
#include <QCheckBox>
#include <QListView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;
using testing::visibleText;

namespace {

struct Finding {
    explicit Finding(storage::Engine engine = storage::Engine::Sqlite) : desk(engine)
    {
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
    }

    void signIn(domain::StaffId person)
    {
        desk.models().index.rebuild();
        desk.signIn(person);
        desk.settle();
    }

    domain::PatientId addGone(const QString& family, const QString& given, bool hasDied)
    {
        domain::PatientDetails details { .name = domain::PersonName::parse(family, given).value() };
        if (hasDied)
            details.death = domain::Death {};
        else
            details.leftOn = QDate(2025, 1, 2);
        const auto proof = desk.services()
                               .gate.allow<domain::Action::RegisterPatient>(desk.actor(desk.nurse))
                               .value();
        return desk
            .onWorker([&] {
                return desk.services().registerPatient.run(
                    proof, domain::SaveKey::make(), QUuid::createUuid(), details);
            })
            .value()
            .id;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        desk.settle();
    }

    /// Esc, which leads out of the box again when one is in it.
    void toBox()
    {
        if (!box()->edit()->hasFocus())
            press(Qt::Key_Escape);
        REQUIRE(box()->edit()->hasFocus());
    }

    void search(const QString& words)
    {
        toBox();
        QTest::keyClicks(QApplication::focusWidget(), words);
        desk.settle();
    }

    void open(domain::PatientId patient)
    {
        window->frame()->places()->openPatient(patient.value(), {});
        desk.settle();
    }

    [[nodiscard]] ui::SearchBox* box() const { return window->frame()->topBar()->searchBox(); }

    [[nodiscard]] QStringList rows(int role = Qt::DisplayRole) const
    {
        QStringList words;
        const auto* model = box()->list()->model();
        for (int row = 0; box()->isOpen() && row < model->rowCount(); ++row)
            words << model->index(row, 0).data(role).toString();
        return words;
    }

    [[nodiscard]] QStringList details() const
    {
        return rows(presentation::PatientListModel::DetailRole);
    }

    DeskFixture desk;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
};

}

TEST_CASE("Esc and Down show the last ten people, and Enter opens one", "[finding]")
{
    Finding finding;
    std::vector<domain::PatientId> people;
    for (char16_t letter = u'A'; letter < u'A' + 12; ++letter)
        people.push_back(finding.desk.addPatient(
            QString(QChar(letter)) + u"hmed"_s, u"Ann"_s, QDate(1947, 3, 14)));
    finding.signIn(finding.desk.nurse);
    for (const auto patient : people)
        finding.open(patient);

    finding.toBox();
    finding.press(Qt::Key_Down);
    REQUIRE(finding.rows().size() == 10);
    CHECK(finding.rows().first() == u"LHMED, Ann"_s);
    finding.press(Qt::Key_Down);
    finding.press(Qt::Key_Return);

    CHECK(finding.window->frame()->places()->patient() == people[10].value());
    CHECK_FALSE(finding.box()->isOpen());
}

TEST_CASE("the last people are gone with who opened them, and behind another role",
    "[finding][access][hz14_c5]")
{
    Finding finding;
    const auto ann = finding.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    finding.signIn(finding.desk.nurse);
    finding.open(ann);
    finding.desk.core().session().signOut();
    finding.signIn(finding.desk.receptionist);

    finding.toBox();
    finding.press(Qt::Key_Down);

    CHECK_FALSE(finding.box()->isOpen());
    CHECK(finding.desk.models().recent.rowCount() == 0);
}

TEST_CASE(
    "a role that may not look for people is shown nobody it opened before", "[finding][access]")
{
    Finding finding;
    const auto ann = finding.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    auto person = finding.desk.onWorker(
        [&] { return finding.desk.services().staff.find(finding.desk.nurse).value(); });
    person.roles.push_back(domain::Role::Manager);
    finding.desk.core().session().signIn({ person, finding.desk.actor(finding.desk.nurse) });
    finding.desk.settle();
    finding.open(ann);
    REQUIRE(finding.desk.models().recent.rowCount() == 1);

    finding.desk.core().session().actAs(domain::Role::Manager);
    finding.desk.settle();

    CHECK(finding.desk.models().recent.rowCount() == 0);
}

TEST_CASE("Up in the empty box asks the last question again, for the same person only",
    "[finding][hz14_c5]")
{
    Finding finding;
    finding.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    finding.signIn(finding.desk.nurse);
    finding.search(u"ahm"_s);
    finding.press(Qt::Key_Return);
    REQUIRE(finding.window->frame()->places()->patient());

    finding.toBox();
    finding.press(Qt::Key_Up);
    CHECK(finding.box()->query() == u"ahm"_s);
    CHECK(finding.rows() == QStringList { u"AHMED, Ann"_s });
    finding.press(Qt::Key_Escape);
    finding.desk.core().session().signOut();
    finding.signIn(finding.desk.receptionist);
    finding.toBox();
    finding.press(Qt::Key_Up);

    CHECK(finding.box()->query().isEmpty());
}

TEST_CASE("a slip and a sound-alike are found after who is meant exactly, and say so", "[finding]")
{
    Finding finding(GENERATE(storage::Engine::Sqlite, storage::Engine::Postgres));
    finding.desk.addPatient(u"Smith"_s, u"John"_s, QDate(1947, 3, 14));
    finding.desk.addPatient(u"Stone"_s, u"Katherine"_s, QDate(1950, 1, 2));
    finding.desk.addPatient(u"Wood"_s, u"Catherine"_s, QDate(1952, 1, 2));
    finding.signIn(finding.desk.nurse);

    finding.search(u"jhon"_s);
    CHECK(finding.rows() == QStringList { u"SMITH, John"_s });
    CHECK(finding.details().first().contains(u"name is nearly that"_s));
    finding.press(Qt::Key_Escape);
    finding.search(u"katherine"_s);

    CHECK(finding.rows() == QStringList { u"STONE, Katherine"_s, u"WOOD, Catherine"_s });
    CHECK_FALSE(finding.details().first().contains(u"nearly"_s));
    CHECK(finding.details().last().contains(u"name is nearly that"_s));
}

TEST_CASE("a row says what was matched when the name does not", "[finding]")
{
    Finding finding;
    finding.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), u"999 026 5755"_s);
    finding.signIn(finding.desk.nurse);

    finding.search(u"14/3/47"_s);
    REQUIRE(finding.rows() == QStringList { u"AHMED, Ann"_s });
    CHECK(finding.details().first().contains(u"by date of birth"_s));
    finding.press(Qt::Key_Escape);
    finding.search(u"999 026"_s);
    REQUIRE(finding.rows() == QStringList { u"AHMED, Ann"_s });
    CHECK(finding.details().first().contains(u"by NHS number"_s));
}

TEST_CASE("who has left or died is shown to who asks for them", "[finding]")
{
    Finding finding(GENERATE(storage::Engine::Sqlite, storage::Engine::Postgres));
    finding.addGone(u"Ahmed"_s, u"Ann"_s, true);
    finding.addGone(u"Ahmed"_s, u"Ben"_s, false);
    finding.signIn(finding.desk.nurse);

    finding.search(u"ahmed"_s);
    CHECK(finding.rows().isEmpty());
    CHECK(visibleText(*finding.window).contains(u"Somebody who has left or died matches"_s));
    finding.press(Qt::Key_Escape);
    finding.window->frame()->places()->enter(u"people"_s);
    finding.desk.settle();
    QTest::keyClicks(QApplication::focusWidget(), u"ahmed"_s);
    finding.desk.settle();
    CHECK(visibleText(*finding.window).contains(u"Somebody who has left or died matches"_s));
    named<QCheckBox>(*finding.window, u"alsoGoneBox"_s)->setFocus();
    finding.press(Qt::Key_Space);

    const auto words = visibleText(*finding.window);
    CHECK(words.contains(u"AHMED, Ann"_s));
    CHECK(words.contains(u"AHMED, Ben"_s));
}

TEST_CASE("nobody found and Enter registers them from what was typed", "[finding][registration]")
{
    Finding finding;
    finding.signIn(finding.desk.receptionist);

    finding.search(u"zofia luczak 14/3/47"_s);
    REQUIRE(finding.rows().isEmpty());
    CHECK(visibleText(*finding.window).contains(u"Enter registers them"_s));
    finding.press(Qt::Key_Return);

    CHECK(finding.window->frame()->places()->currentId() == u"people"_s);
    CHECK(named<QLineEdit>(*finding.window, u"familyNameEditor"_s)->text() == u"Luczak"_s);
    CHECK(named<QLineEdit>(*finding.window, u"givenNameEditor"_s)->text() == u"Zofia"_s);
    CHECK(visibleText(*finding.window).contains(u"14/3/1947"_s));
    CHECK(finding.box()->query().isEmpty());
}

TEST_CASE("somebody who is here already is named with the reason, and nothing is barred",
    "[finding][registration][hz12_c3]")
{
    Finding finding;
    finding.desk.addPatient(u"Catherwood"_s, u"Katherine"_s, QDate(1947, 3, 14));
    finding.signIn(finding.desk.receptionist);

    finding.window->frame()->places()->enter(u"people"_s);
    finding.window->frame()->places()->place()->showPart(
        u"register:catherine catherwood 14/3/47"_s);
    finding.desk.settle();
    const auto words = visibleText(*finding.window);
    CHECK(words.contains(u"Perhaps here already"_s));
    CHECK(words.contains(u"CATHERWOOD, Katherine"_s));
    CHECK(words.contains(u"nearly the same names and the same date of birth"_s));
    QTest::mouseClick(
        named<QPushButton>(*finding.window, u"saveRegistrationButton"_s), Qt::LeftButton);
    finding.desk.settle();

    CHECK(visibleText(*finding.window).contains(u"The patient is registered."_s));
}

TEST_CASE("the advice goes when what is typed means somebody else", "[finding][registration]")
{
    Finding finding;
    finding.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    finding.signIn(finding.desk.receptionist);
    finding.window->frame()->places()->enter(u"people"_s);
    finding.window->frame()->places()->place()->showPart(u"register:ann ahmed 14/3/47"_s);
    finding.desk.settle();
    REQUIRE(visibleText(*finding.window).contains(u"Perhaps here already"_s));

    auto* given = named<QLineEdit>(*finding.window, u"givenNameEditor"_s);
    given->setFocus();
    given->selectAll();
    QTest::keyClicks(given, u"Tariq"_s);
    finding.desk.settle();

    CHECK_FALSE(visibleText(*finding.window).contains(u"Perhaps here already"_s));
}

TEST_CASE("a search names the calls that are due and the agenda that is ready of who comes today",
    "[finding]")
{
    Finding finding;
    const auto ann = finding.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto appointment = finding.desk.book(ann, QTime(10, 20));
    finding.signIn(finding.desk.nurse);
    auto rows = finding.desk.models().today.list().rows();
    REQUIRE(rows.size() == 1);
    rows[0].agenda = domain::AgendaState::Ready;
    rows[0].callsDue = 2;
    finding.desk.models().today.list().setRows(rows, finding.desk.clock().today(), appointment);

    finding.search(u"ahmed"_s);
    CHECK(finding.details().first().endsWith(u"agenda ready · 2 calls due"_s));

    rows[0].isConcealed = true;
    finding.desk.models().today.list().setRows(rows, finding.desk.clock().today(), appointment);
    CHECK_FALSE(finding.details().first().contains(u"agenda"_s));
}
