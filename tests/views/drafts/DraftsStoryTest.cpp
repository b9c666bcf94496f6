// SPDX-License-Identifier: GPL-3.0-or-later
// R-35 through the real window: every form keeps what is typed, for whoever typed it.
#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "presentation/followup/PromisedCalls.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"
#include "widgets/Text.h"

#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

struct Window {
    Window() : ann(desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), u"9990265755"_s))
    {
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
    }

    void signIn(domain::StaffId person)
    {
        desk.core().session().signOut();
        desk.settle();
        desk.signIn(person);
        desk.settle();
    }

    void enter(const QString& place)
    {
        window->frame()->places()->enter(place);
        desk.settle();
    }

    /// The one of this name that can be seen: each form has its own bar.
    template <class Widget> [[nodiscard]] Widget* seen(const QString& name) const
    {
        for (auto* found : window->findChildren<Widget*>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    void press(const QString& button)
    {
        auto* found = seen<QPushButton>(button);
        INFO(button.toStdString());
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
        desk.settle();
    }

    void type(const QString& field, const QString& words)
    {
        auto* found = seen<QWidget>(field);
        INFO(field.toStdString());
        REQUIRE(found);
        auto* editor = found->focusProxy() ? found->focusProxy() : found;
        editor->setFocus();
        QTest::keyClicks(editor, words);
        desk.settle();
    }

    /// Locking keeps at once what is not yet kept, and so stands for the half second of waiting.
    void lockAndUnlock()
    {
        desk.core().session().lock();
        desk.settle();
        desk.core().session().unlock();
        desk.settle();
    }

    [[nodiscard]] std::vector<app::Draft> drafts(domain::StaffId author)
    {
        return desk.onWorker([&] { return desk.services().drafts.ofAuthor(author).value(); });
    }

    [[nodiscard]] bool isOffered() const { return seen<QWidget>(u"draftBar"_s); }

    [[nodiscard]] QString words() const { return testing::visibleText(*window); }

    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    domain::PatientId ann;
    std::unique_ptr<ui::MainWindow> window;
};

void startRegistration(Window& shell)
{
    shell.enter(u"people"_s);
    shell.press(u"registerButton"_s);
}

}

TEST_CASE("a registration survives lock and sign-out, is offered to its author only, and goes when "
          "it is saved",
    "[hz09_c4][hz09_c5][hz03_c4][drafts]")
{
    Window shell;
    shell.signIn(shell.desk.receptionist);
    startRegistration(shell);
    shell.type(u"familyNameEditor"_s, u"Canarywood"_s);
    shell.lockAndUnlock();

    REQUIRE(shell.drafts(shell.desk.receptionist).size() == 1);
    CHECK(named<QPushButton>(*shell.window, u"draftsKeptButton"_s)->text() == u"1 draft kept"_s);

    shell.signIn(shell.desk.nurse);
    CHECK_FALSE(shell.seen<QPushButton>(u"draftsKeptButton"_s));
    startRegistration(shell);
    CHECK_FALSE(shell.isOffered());
    CHECK_FALSE(shell.words().contains(u"Canarywood"_s));

    shell.signIn(shell.desk.receptionist);
    startRegistration(shell);
    REQUIRE(shell.isOffered());
    shell.press(u"firstChoiceButton"_s);
    CHECK(shell.seen<QLineEdit>(u"familyNameEditor"_s)->text() == u"Canarywood"_s);

    shell.press(u"saveRegistrationButton"_s);
    CHECK(shell.words().contains(u"The patient is registered."_s));
    CHECK(shell.drafts(shell.desk.receptionist).empty());
    startRegistration(shell);
    CHECK_FALSE(shell.isOffered());
}

TEST_CASE("words that were typed before the first half second are kept when the program ends",
    "[hz09_c4][drafts]")
{
    Window shell;
    shell.signIn(shell.desk.receptionist);
    startRegistration(shell);
    shell.type(u"familyNameEditor"_s, u"Canarywood"_s);

    shell.desk.core().session().signOut();
    shell.desk.settle();

    const auto kept = shell.drafts(shell.desk.receptionist);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].content.contains("Canarywood"));
}

TEST_CASE("a booking comes back with its patient, who is looked up and not remembered by name",
    "[hz09_c5][drafts]")
{
    Window shell;
    shell.signIn(shell.desk.receptionist);
    shell.enter(u"today"_s);
    shell.press(u"emptyBookButton"_s);
    const auto record = QUuid::createUuid();
    const auto kept = QByteArray("{\"patient\":") + QByteArray::number(shell.ann.value())
        + ",\"uid\":\"" + record.toByteArray(QUuid::WithoutBraces)
        + "\",\"time\":\"10:20\",\"reason\":\"\"}";
    REQUIRE(shell.desk.onWorker([&] {
        return shell.desk.services().drafts.keep(
            { app::DraftKey::ofNew(shell.desk.receptionist, u"booking"_s, record, shell.ann),
                record, kept, shell.desk.clock().now() });
    }));
    shell.press(u"cancelBookingButton"_s);

    shell.press(u"emptyBookButton"_s);
    REQUIRE(shell.isOffered());
    shell.press(u"firstChoiceButton"_s);
    CHECK(named<QLabel>(*shell.window, u"pickedName"_s)->text().contains(u"AHMED, Ann"_s));
    CHECK(shell.seen<QLineEdit>(u"timeEditor"_s)->text() == u"10:20"_s);

    shell.type(u"reasonEditor"_s, u"review"_s);
    shell.lockAndUnlock();
    const auto drafts = shell.drafts(shell.desk.receptionist);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].key.patient == shell.ann);
    CHECK(drafts[0].content.contains("review"));
    CHECK_FALSE(drafts[0].content.contains("Ahmed"));
}

TEST_CASE("what was typed about a call is offered at that call, and at no other",
    "[hz09_c5][hz03_c4][hz03_c5][drafts]")
{
    Window shell;
    const auto ben = shell.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    const auto today = shell.desk.clock().today();
    testing::promise(shell.desk, { shell.ann, u"walk"_s, today, shell.desk.nurse });
    testing::promise(shell.desk, { ben, u"sleep"_s, today.addDays(1), shell.desk.nurse });
    shell.desk.clock().set(today.addDays(2));
    shell.signIn(shell.desk.nurse);
    shell.enter(u"calls"_s);
    auto& table = *named<QTableView>(*shell.window, u"callsTable"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_N);
    shell.type(u"noteEditor"_s, u"rang twice"_s);

    shell.signIn(shell.desk.nurse);
    shell.enter(u"calls"_s);
    auto& again = *named<QTableView>(*shell.window, u"callsTable"_s);
    const auto* name = named<QLabel>(*shell.window, u"callNameLabel"_s);
    CHECK(name->text() == ui::isolated(u"AHMED, Ann"_s));
    REQUIRE(shell.isOffered());

    again.selectRow(1);
    shell.desk.settle();
    CHECK(name->text() == ui::isolated(u"BROWN, Ben"_s));
    CHECK_FALSE(shell.isOffered());

    again.selectRow(0);
    shell.desk.settle();
    shell.press(u"firstChoiceButton"_s);
    CHECK(shell.words().contains(u"rang twice"_s));
    shell.press(u"saveCallButton"_s);
    CHECK(shell.drafts(shell.desk.nurse).empty());
}

TEST_CASE("the list of drafts shows the words, throws away with undo, and leads back to the form",
    "[hz09_c6][drafts]")
{
    Window shell;
    shell.signIn(shell.desk.receptionist);
    startRegistration(shell);
    shell.type(u"familyNameEditor"_s, u"Canarywood"_s);
    shell.type(u"needSupportEditor"_s, u"hearing aid"_s);
    shell.lockAndUnlock();

    shell.press(u"draftsKeptButton"_s);
    CHECK(shell.window->frame()->places()->currentId() == u"drafts"_s);
    auto& table = *named<QTableView>(*shell.window, u"draftsTable"_s);
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data() == u"Registering a patient"_s);
    CHECK(table.model()->index(0, 1).data() == u"Canarywood, not registered yet"_s);
    CHECK(table.model()->index(0, 3).data() == u"just now"_s);
    const auto words = named<QLabel>(*shell.window, u"draftWords"_s)->text();
    CHECK(words.contains(u"Family name: Canarywood"_s));
    CHECK(words.contains(u"hearing aid"_s));
    CHECK_FALSE(words.contains(u"saveKey"_s));

    shell.press(u"discardDraftButton"_s);
    CHECK(shell.drafts(shell.desk.receptionist)[0].discardedAt);
    CHECK(shell.words().contains(u"The draft is thrown away."_s));
    CHECK_FALSE(shell.seen<QPushButton>(u"goOnButton"_s));
    shell.press(u"bringBackButton"_s);
    CHECK_FALSE(shell.drafts(shell.desk.receptionist)[0].discardedAt);

    shell.press(u"goOnButton"_s);
    CHECK(shell.window->frame()->places()->currentId() == u"people"_s);
    CHECK_FALSE(shell.isOffered());
    CHECK(shell.seen<QLineEdit>(u"familyNameEditor"_s)->text() == u"Canarywood"_s);
    CHECK(shell.drafts(shell.desk.receptionist).size() == 1);
}

TEST_CASE("a consultation is gone on with from the list of drafts", "[hz09_c6][drafts]")
{
    Window shell;
    shell.desk.book(shell.ann, QTime(10, 20));
    shell.signIn(shell.desk.nurse);
    shell.window->frame()->places()->openPatient(shell.ann.value(), {});
    shell.desk.settle();
    shell.type(u"goalWordsEdit"_s, u"walk to the shop"_s);
    shell.enter(u"today"_s);

    shell.press(u"draftsKeptButton"_s);
    CHECK(shell.words().contains(u"AHMED, Ann"_s));
    CHECK(shell.words().contains(u"Goal: walk to the shop"_s));
    shell.press(u"goOnButton"_s);

    CHECK(shell.window->frame()->places()->patient() == shell.ann.value());
    CHECK_FALSE(shell.isOffered());
    CHECK(shell.seen<QLineEdit>(u"goalWordsEdit"_s)->text() == u"walk to the shop"_s);
}

TEST_CASE(
    "who acts in another role sees that a draft waits and none of its words, and loses nothing",
    "[drafts][access][hz20]")
{
    Window shell;
    shell.desk.book(shell.ann, QTime(10, 20));
    auto person = shell.desk.onWorker(
        [&] { return shell.desk.services().staff.find(shell.desk.nurse).value(); });
    person.roles.push_back(domain::Role::Manager);
    shell.desk.core().session().signIn({ person, shell.desk.actor(shell.desk.nurse) });
    shell.desk.settle();
    shell.window->frame()->places()->openPatient(shell.ann.value(), {});
    shell.desk.settle();
    shell.type(u"goalWordsEdit"_s, u"walk to the shop"_s);
    shell.enter(u"today"_s);

    shell.desk.core().session().actAs(domain::Role::Manager);
    shell.desk.settle();
    shell.press(u"draftsKeptButton"_s);
    CHECK(shell.words().contains(u"Consultation"_s));
    CHECK(shell.words().contains(u"You typed this in another role."_s));
    CHECK_FALSE(shell.words().contains(u"walk to the shop"_s));
    CHECK_FALSE(shell.seen<QPushButton>(u"goOnButton"_s));

    shell.desk.core().session().actAs(domain::Role::Clinician);
    shell.desk.settle();
    shell.enter(u"drafts"_s);
    CHECK(shell.words().contains(u"Goal: walk to the shop"_s));
    CHECK(shell.seen<QPushButton>(u"goOnButton"_s));
}

TEST_CASE("the list of drafts is whole at 100 and 200 %", "[drafts][views]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Window shell;
    shell.signIn(shell.desk.receptionist);
    startRegistration(shell);
    shell.type(u"familyNameEditor"_s, u"Canarywood"_s);
    shell.lockAndUnlock();
    shell.press(u"draftsKeptButton"_s);

    const auto findings = testing::accessibilityFindings(*shell.window);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
