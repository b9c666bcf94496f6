// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "presentation/acts/Acts.h"
#include "support/FakeDialogs.h"
#include "views/ActKeys.h"
#include "views/shell/Frame.h"
#include "views/shell/HelpWindow.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PaletteBox.h"
#include "views/shell/PlaceStack.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>

#include <map>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::ActReach;
using testing::DeskFixture;
using testing::named;

namespace {

/// The staff window with two people booked, and somebody in it.
struct Shell {
    explicit Shell(const QString& person = u"nurse"_s)
    {
        ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
        desk.book(ann, QTime(10, 20));
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
        desk.signIn(person == u"manager" ? desk.manager : desk.nurse);
        desk.settle();
    }

    void enter(const QString& place)
    {
        places()->enter(place);
        desk.settle();
    }

    void openAnn()
    {
        places()->openPatient(ann.value(), {});
        desk.settle();
    }

    void press(const QString& key)
    {
        const auto keys = QKeySequence(key)[0];
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
        desk.settle();
    }

    [[nodiscard]] ui::PlaceStack* places() const { return window->frame()->places(); }

    DeskFixture desk;
    testing::FakeDialogs dialogs;
    domain::PatientId ann { 0 };
    std::unique_ptr<ui::MainWindow> window;
};

/// What one sees when the act was done, from a box in which somebody types.
using Seen = std::function<bool(Shell&)>;

const std::map<QString, Seen>& seenOfWindow()
{
    static const std::map<QString, Seen> seen {
        { u"search"_s,
            [](Shell& shell) {
                return named<QLineEdit>(*shell.window, u"searchEdit"_s)->hasFocus();
            } },
        { u"palette"_s,
            [](Shell& shell) { return !shell.window->frame()->paletteBox()->isHidden(); } },
        { u"next-patient"_s,
            [](Shell& shell) { return shell.places()->patient() == shell.ann.value(); } },
        { u"back"_s, [](Shell& shell) { return shell.places()->currentId() == u"today"; } },
        { u"forward"_s,
            [](Shell& shell) {
                shell.places()->back();
                shell.desk.settle();
                shell.press(u"Alt+Right"_s);
                return shell.places()->currentId() == u"people";
            } },
        { u"lock"_s, [](Shell& shell) { return shell.desk.core().session().isLocked(); } },
        { u"help"_s,
            [](Shell& shell) { return shell.window->findChild<ui::HelpWindow*>()->isVisible(); } },
    };
    return seen;
}

/// The words of each act that has keys and is bound in `window` now, as the list has them.
QStringList boundNow(const QWidget& window)
{
    QStringList bound;
    const auto actions = window.findChildren<QAction*>();
    for (const auto* action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const auto* act = presentation::findAct(action->objectName());
        INFO(action->objectName().toStdString()
            << ' ' << action->shortcut().toString().toStdString());
        REQUIRE(act);
        QList<QKeySequence> keys;
        for (const auto& key : act->keys)
            keys << QKeySequence(key);
        CHECK(action->shortcuts() == keys);
        if (!bound.contains(act->id))
            bound << act->id;
    }
    return bound;
}

}

TEST_CASE("every shortcut that works in the window is in the list of keys", "[keys][acts][r06]")
{
    Shell shell;
    QStringList bound;
    for (const auto& place : { u"today"_s, u"people"_s, u"calls"_s, u"reports"_s, u"drafts"_s }) {
        shell.enter(place);
        bound += boundNow(*shell.window);
    }
    shell.enter(u"today"_s);
    QTest::mouseClick(named<QPushButton>(*shell.window, u"enterPaperButton"_s), Qt::LeftButton);
    shell.desk.settle();
    bound += boundNow(*shell.window);
    shell.openAnn();
    bound += boundNow(*shell.window);
    QTest::mouseClick(named<QPushButton>(*shell.window, u"changeDetailsButton"_s), Qt::LeftButton);
    shell.desk.settle();
    CHECK(shell.places()->currentId() == u"people");
    bound += boundNow(*shell.window);
    CHECK(shell.window->findChildren<QShortcut*>().isEmpty());
    const Shell manager(u"manager"_s);
    for (const auto& entry : manager.places()->table().entries)
        manager.places()->enter(entry.id);
    bound += boundNow(*manager.window);
    CHECK(manager.window->findChildren<QShortcut*>().isEmpty());

    for (const auto& act : presentation::acts()) {
        INFO(act.id.toStdString());
        if (act.reach != ActReach::Row && !act.keys.isEmpty())
            CHECK(bound.contains(act.id));
    }
}

TEST_CASE("each key of the whole window does what the list says, while one types", "[keys][acts]")
{
    for (const auto& act : presentation::acts()) {
        if (act.reach != ActReach::Window || act.keys.isEmpty() || act.id == u"doctor")
            continue;
        INFO(act.id.toStdString());
        REQUIRE(seenOfWindow().contains(act.id));
        Shell shell;
        shell.enter(u"people"_s);
        REQUIRE(QApplication::focusWidget() == named(*shell.window, u"peopleQueryEdit"_s));
        if (act.id != u"forward")
            shell.press(act.keys.first());
        CHECK(seenOfWindow().at(act.id)(shell));
    }
}

TEST_CASE("F8 shows what is wrong to who can see to it", "[keys][acts]")
{
    Shell shell(u"manager"_s);
    shell.press(u"F8"_s);
    CHECK(shell.places()->currentId() == u"setup"_s);

    Shell nurse;
    nurse.press(u"F8"_s);
    CHECK(nurse.places()->currentId() == u"today"_s);
}

TEST_CASE("each key of the consultation reaches its act, while one types", "[keys][acts]")
{
    Shell shell;
    shell.openAnn();
    for (const auto& act : presentation::acts()) {
        if (act.reach != ActReach::Place || act.where != u"consultation")
            continue;
        INFO(act.id.toStdString());
        auto* action = shell.window->findChild<QAction*>(act.id);
        REQUIRE(action);
        for (const auto& key : act.keys) {
            const QSignalSpy done(action, &QAction::triggered);
            shell.press(key);
            CHECK(done.size() == 1);
            if (!shell.window->frame()->isVisible())
                shell.press(key); // the view for two goes as it came
        }
    }
}

TEST_CASE("Ctrl+1, 2 and 3 go to three different columns", "[keys][acts]")
{
    Shell shell;
    shell.openAnn();
    QSet<QWidget*> reached;
    for (const auto& key : { u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s }) {
        shell.press(key);
        reached.insert(QApplication::focusWidget());
    }
    CHECK(reached.size() == 3);
}

TEST_CASE("going back and forward keeps what was typed", "[keys][hz09]")
{
    Shell shell;
    shell.enter(u"people"_s);
    shell.places()->place()->showPart(u"register"_s);
    shell.desk.settle();
    QTest::keyClicks(QApplication::focusWidget(), u"Wisniewska"_s);

    shell.press(u"Alt+Left"_s);
    REQUIRE(shell.places()->currentId() == u"today"_s);
    shell.press(u"Alt+Right"_s);

    REQUIRE(shell.places()->currentId() == u"people"_s);
    CHECK(named<QLineEdit>(*shell.window, u"familyNameEditor"_s)->text() == u"Wisniewska"_s);
}

TEST_CASE("going back never shows a record to a role that may not see it", "[keys][access]")
{
    Shell shell;
    shell.openAnn();
    shell.enter(u"today"_s);
    shell.desk.core().session().signOut();
    shell.desk.signIn(shell.desk.receptionist);
    shell.desk.settle();

    shell.press(u"Alt+Left"_s);

    CHECK_FALSE(shell.places()->patient());
    CHECK(shell.places()->currentId() == u"today"_s);
}
