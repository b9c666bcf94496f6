// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of merging two records and undoing it, by keys alone, in the whole window (HZ-12).
#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "presentation/people/MergeTable.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/people/PatientPicker.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PaletteBox.h"
#include "views/shell/PlaceStack.h"
#include "views/shell/TopBar.h"
#include "widgets/Banner.h"
#include "widgets/SearchBox.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;
using testing::visibleText;

namespace {

/// Margaret is here twice; the nurse sees both today.
struct Twice {
    Twice()
    {
        kept = desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14), u"999 000 0018"_s);
        folded = desk.addPatient(u"Smith"_s, u"Maggie"_s, QDate(1947, 3, 14));
        desk.book(kept, QTime(9, 0));
        later = desk.book(folded, QTime(10, 0), u"Breathing"_s);
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
    }

    void signIn(domain::StaffId person)
    {
        if (desk.desk().session.isSignedIn())
            desk.models().desk.session.signOut();
        desk.settle();
        desk.models().index.rebuild();
        desk.signIn(person);
        desk.settle();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        desk.settle();
    }

    void type(const QString& words)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), words);
        desk.settle();
    }

    /// An act of the palette, by its words.
    void act(const QString& words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Return);
    }

    /// Tab until this has the keyboard.
    void tabTo(const QString& name)
    {
        constexpr int kMostTabs = 40;
        QStringList way;
        for (int tabs = 0; tabs < kMostTabs; ++tabs) {
            const auto* focus = QApplication::focusWidget();
            if (focus && focus->objectName() == name)
                return;
            way << (focus ? focus->objectName() : QString());
            press(Qt::Key_Tab);
        }
        FAIL("Tab does not lead to " << name.toStdString() << " but to "
                                     << way.join(u' ').toStdString());
    }

    void choose(const QString& words)
    {
        type(words);
        press(Qt::Key_Return);
    }

    void ask(const QString& reason)
    {
        tabTo(u"mergeReasonEdit"_s);
        type(reason);
        press(Qt::Key_Return);
    }

    void decide()
    {
        act(u"merges of records"_s);
        tabTo(u"freshPasswordEdit"_s);
        type(DeskFixture::password());
        press(Qt::Key_Return);
        tabTo(u"approveMergeButton"_s);
        press(Qt::Key_Space);
    }

    void proposeAndApprove()
    {
        signIn(desk.nurse);
        act(u"merge two"_s);
        choose(u"ahmed"_s);
        tabTo(u"foldedSearch"_s);
        choose(u"smith"_s);
        ask(u"Registered twice"_s);
        signIn(desk.manager);
        decide();
    }

    /// A passphrase, and this folder for the copies.
    void setUpBackups(const QString& folder)
    {
        auto& work = desk.models().backupWork;
        const auto proof
            = desk.services()
                  .gate.allow<domain::Action::ScheduleBackups>(desk.actor(desk.manager))
                  .value();
        auto isDone = false;
        work.worker().start([&] {
            const auto room = work.openBackups().value();
            isDone = room->setKey(proof, domain::SaveKey::make(), u"four unlikely plain words"_s)
                && room->setPlan(
                    proof, domain::SaveKey::make(), { folder, u"desk 1"_s, false, {}, {} });
        });
        work.worker().waitForDone();
        REQUIRE(isDone);
    }

    [[nodiscard]] domain::PatientId patientOfLater()
    {
        const auto actor = desk.actor(desk.nurse); // asks the worker itself
        return desk.onWorker([&] {
            const auto proof = desk.services().gate.allow<domain::Action::SeeToday>(actor).value();
            const auto rows
                = desk.services().today.list(proof, desk.services().clock.today()).value();
            for (const auto& row : rows) {
                if (row.appointment.id == later)
                    return row.appointment.patient;
            }
            return domain::PatientId(0);
        });
    }

    [[nodiscard]] QStringList found(const QString& words)
    {
        auto* box = window->frame()->topBar()->searchBox();
        box->edit()->setFocus();
        type(words);
        QStringList rows;
        const auto* model = box->list()->model();
        for (int row = 0; box->isOpen() && row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString() + u" | "_s
                    + model->index(row, 0)
                          .data(presentation::PatientListModel::DetailRole)
                          .toString();
        return rows;
    }

    testing::ThemeScope look;
    DeskFixture desk;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
    domain::PatientId kept { 0 };
    domain::PatientId folded { 0 };
    domain::AppointmentId later { 0 };
};

}

TEST_CASE("two people make one record of two by keys alone", "[people][merge][views][hz12_c4]")
{
    Twice twice;
    twice.signIn(twice.desk.nurse);
    twice.act(u"merge two"_s);
    twice.choose(u"ahmed"_s);
    twice.tabTo(u"foldedSearch"_s);
    twice.choose(u"smith"_s);

    const auto* table = named<QTableView>(*twice.window, u"mergeTable"_s);
    REQUIRE(table->isVisible());
    CHECK(table->model()->index(0, presentation::MergeTable::Kept).data() == u"AHMED, Margaret"_s);
    CHECK(table->model()->index(0, presentation::MergeTable::Folded).data() == u"SMITH, Maggie"_s);
    CHECK(
        named<ui::Banner>(*twice.window, u"mergeRemarks"_s)->sentence() == u"The names differ."_s);

    twice.ask(u"Registered twice"_s);
    CHECK(visibleText(*twice.window).contains(u"nothing changes before"_s));
    CHECK(twice.patientOfLater() == twice.folded);

    twice.signIn(twice.desk.manager);
    twice.decide();

    CHECK(twice.patientOfLater() == twice.kept);
    CHECK(visibleText(*twice.window).contains(u"Done, and in the list."_s));
}

TEST_CASE("where backups are set up nothing is merged before one was made",
    "[people][merge][views][r40][hz12_c4]")
{
    Twice twice;
    const QTemporaryDir place;
    const QDir copies(place.filePath(u"copies"_s));
    REQUIRE(copies.mkpath(u"."_s));
    twice.setUpBackups(copies.path());
    REQUIRE(QDir().rmdir(copies.path()));

    twice.proposeAndApprove();

    CHECK(twice.patientOfLater() == twice.folded);
    CHECK_FALSE(visibleText(*twice.window).contains(u"Done, and in the list."_s));

    REQUIRE(copies.mkpath(u"."_s));
    twice.tabTo(u"approveMergeButton"_s);
    twice.press(Qt::Key_Space);

    CHECK(twice.patientOfLater() == twice.kept);
    CHECK(copies.entryList({ u"*.rooftree-backup"_s }).size() == 1);
}

TEST_CASE("the record that became part of another is found by its name, and leads to that one",
    "[people][merge][views][finding][hz12_c5]")
{
    Twice twice;
    twice.proposeAndApprove();
    twice.signIn(twice.desk.nurse);

    const auto rows = twice.found(u"smith"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().startsWith(u"AHMED, Margaret"_s));
    CHECK(rows.front().contains(u"formerly SMITH, Maggie"_s));

    twice.window->frame()->places()->openPatient(twice.folded.value(), {});
    twice.desk.settle();
    auto* bar = named<ui::Banner>(*twice.window, u"mergedBanner"_s);
    CHECK(bar->sentence().startsWith(u"This record is part of another one now"_s));
    CHECK_FALSE(visibleText(*twice.window).contains(u"SMITH"_s));
    Q_EMIT bar->actionTriggered();
    twice.desk.settle();
    CHECK(twice.window->frame()->places()->patient() == twice.kept.value());
}

TEST_CASE("a merge is undone from the record, by two people", "[people][merge][views][hz12_c4]")
{
    Twice twice;
    twice.proposeAndApprove();
    twice.signIn(twice.desk.nurse);
    twice.window->frame()->places()->openPatient(twice.kept.value(), {});
    twice.desk.settle();

    QTest::mouseClick(named<QPushButton>(*twice.window, u"mergeRecordButton"_s), Qt::LeftButton);
    twice.desk.settle();
    CHECK(visibleText(*twice.window).contains(u"SMITH, Maggie: merged"_s));
    named<QLineEdit>(*twice.window, u"mergeReasonEdit"_s)->setFocus();
    twice.type(u"Two sisters"_s);
    twice.tabTo(u"undoMergeButton"_s);
    twice.press(Qt::Key_Space);
    CHECK(twice.patientOfLater() == twice.kept);

    twice.signIn(twice.desk.manager);
    twice.decide();

    CHECK(twice.patientOfLater() == twice.folded);
    twice.signIn(twice.desk.nurse);
    CHECK(twice.found(u"smith"_s).front().startsWith(u"SMITH, Maggie"_s));
}

TEST_CASE("a number that would go is said, and exchanging the two mends it",
    "[people][merge][views][hz12_c5]")
{
    Twice twice;
    twice.signIn(twice.desk.nurse);
    twice.act(u"merge two"_s);
    twice.choose(u"smith"_s);
    twice.tabTo(u"foldedSearch"_s);
    twice.choose(u"ahmed"_s);
    auto* propose = named<QPushButton>(*twice.window, u"proposeMergeButton"_s);
    CHECK_FALSE(propose->isEnabled());
    CHECK(named<ui::Banner>(*twice.window, u"mergeRemarks"_s)
              ->sentence()
              .startsWith(u"Only the record that would go has the NHS number."_s));

    twice.tabTo(u"swapMergeButton"_s);
    twice.press(Qt::Key_Space);

    CHECK(propose->isEnabled());
    CHECK(named<QTableView>(*twice.window, u"mergeTable"_s)
              ->model()
              ->index(0, presentation::MergeTable::Kept)
              .data()
        == u"AHMED, Margaret"_s);
}

TEST_CASE(
    "a record that nothing links to whoever asks is not compared", "[people][merge][views][access]")
{
    Twice twice;
    twice.desk.addPatient(u"Zed"_s, u"Zoe"_s, QDate(1950, 1, 1));
    twice.signIn(twice.desk.nurse);
    twice.act(u"merge two"_s);
    twice.choose(u"ahmed"_s);
    twice.tabTo(u"foldedSearch"_s);
    twice.choose(u"zed"_s);

    CHECK(visibleText(*twice.window).contains(u"Nothing links you to this patient yet."_s));
    CHECK_FALSE(named<QPushButton>(*twice.window, u"proposeMergeButton"_s)->isEnabled());
}

TEST_CASE("a merge is not looked at by who came to Oversight for something else",
    "[people][merge][views][trail]")
{
    Twice twice;
    twice.signIn(twice.desk.nurse);
    twice.act(u"merge two"_s);
    twice.choose(u"ahmed"_s);
    twice.tabTo(u"foldedSearch"_s);
    twice.choose(u"smith"_s);
    twice.ask(u"Registered twice"_s);
    twice.signIn(twice.desk.manager);
    const auto looks = [&] {
        return twice.desk.database.number(
            "SELECT COUNT(*) FROM audit_event WHERE action = 'merge.see'");
    };

    twice.window->frame()->places()->enter(u"oversight"_s);
    twice.desk.settle();
    CHECK(looks() == 0);

    twice.act(u"merges of records"_s);
    CHECK(looks() >= 2);
}

TEST_CASE("nobody but a clinician asks for a merge, and nobody but a manager decides",
    "[people][merge][views][access]")
{
    Twice twice;
    twice.signIn(twice.desk.receptionist);
    twice.act(u"merge two"_s);
    CHECK_FALSE(visibleText(*twice.window).contains(u"Merge two records of one person"_s));
    twice.signIn(twice.desk.nurse);
    twice.act(u"merges of records"_s);
    CHECK_FALSE(visibleText(*twice.window).contains(u"Waiting for a decision"_s));
}

TEST_CASE(
    "what asks and what decides can be read by everybody", "[people][merge][views][accessibility]")
{
    Twice twice;
    twice.signIn(twice.desk.nurse);
    twice.act(u"merge two"_s);
    twice.choose(u"ahmed"_s);
    twice.tabTo(u"foldedSearch"_s);
    twice.choose(u"smith"_s);
    CHECK(testing::accessibilityFindings(*twice.window) == QStringList {});
    twice.ask(u"Registered twice"_s);
    twice.signIn(twice.desk.manager);
    twice.act(u"merges of records"_s);
    CHECK(testing::accessibilityFindings(*twice.window) == QStringList {});
}
