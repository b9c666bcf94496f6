// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/PaletteBox.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;

namespace {

struct Shell {
    Shell()
    {
        ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
    }

    void signIn(domain::StaffId person)
    {
        desk.signIn(person);
        desk.settle();
        desk.models().index.rebuild();
        desk.settle();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        desk.settle();
    }

    void ask(const QString& words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        desk.settle();
    }

    [[nodiscard]] bool isOpen() const { return !box()->isHidden(); }

    [[nodiscard]] ui::PaletteBox* box() const { return window->frame()->paletteBox(); }

    [[nodiscard]] QStringList rows() const
    {
        QStringList words;
        const auto* model = box()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        return words;
    }

    [[nodiscard]] QString place() const { return window->frame()->places()->currentId(); }

    DeskFixture desk;
    testing::FakeDialogs dialogs;
    domain::PatientId ann { 0 };
    std::unique_ptr<ui::MainWindow> window;
};

}

TEST_CASE("Ctrl+K and a few letters go to a place", "[palette]")
{
    Shell shell;
    shell.signIn(shell.desk.nurse);

    shell.ask(u"peo"_s);
    CHECK(shell.rows().first() == u"People"_s);
    shell.press(Qt::Key_Return);

    CHECK(shell.place() == u"people"_s);
    CHECK_FALSE(shell.isOpen());
}

TEST_CASE("initials mean an act, and Enter does it in its place", "[palette]")
{
    Shell shell;
    shell.signIn(shell.desk.receptionist);

    shell.ask(u"rap"_s);
    REQUIRE(shell.rows() == QStringList { u"Register a patient"_s });
    shell.press(Qt::Key_Return);

    CHECK(shell.place() == u"people"_s);
    CHECK(named<QLineEdit>(*shell.window, u"familyNameEditor"_s)->hasFocus());
}

TEST_CASE("a person stands below what is done, and Enter opens the record", "[palette]")
{
    Shell shell;
    shell.signIn(shell.desk.nurse);

    shell.ask(u"ahmed an"_s);
    CHECK(shell.rows() == QStringList { u"AHMED, Ann"_s });
    shell.press(Qt::Key_Return);

    CHECK(shell.window->frame()->places()->patient() == shell.ann.value());
}

TEST_CASE("Enter before the answer opens nobody of an older question", "[palette][hz01]")
{
    Shell shell;
    shell.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    shell.signIn(shell.desk.nurse);

    shell.ask(u"ahm"_s);
    REQUIRE(shell.rows().contains(u"AHMED, Ann"_s));
    shell.box()->edit()->clear();
    QTest::keyClicks(shell.box()->edit(), u"brow"_s);
    QTest::keyClick(shell.box()->edit(), Qt::Key_Return);

    CHECK_FALSE(shell.window->frame()->places()->patient());
    shell.desk.settle();
    CHECK(shell.isOpen());
}

TEST_CASE("Esc closes the palette and gives the keyboard back", "[palette]")
{
    Shell shell;
    shell.signIn(shell.desk.nurse);
    shell.window->frame()->places()->enter(u"people"_s);
    shell.desk.settle();
    auto* before = QApplication::focusWidget();
    REQUIRE(before == named<QLineEdit>(*shell.window, u"peopleQueryEdit"_s));

    shell.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == shell.box()->edit());
    shell.press(Qt::Key_Escape);

    CHECK_FALSE(shell.isOpen());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("the palette offers what the role may do, and nothing else", "[palette][access][r06]")
{
    Shell shell;
    shell.signIn(shell.desk.manager);
    shell.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(shell.rows().contains(u"Backups"_s));
    CHECK_FALSE(shell.rows().contains(u"Register a patient"_s));
    CHECK_FALSE(shell.rows().contains(u"Today"_s));
    shell.press(Qt::Key_Escape);
    shell.ask(u"ahmed"_s);
    CHECK(shell.rows().isEmpty());
    shell.press(Qt::Key_Escape);

    shell.desk.core().session().signOut();
    shell.signIn(shell.desk.receptionist);
    shell.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(shell.rows().contains(u"Register a patient"_s));
    CHECK_FALSE(shell.rows().contains(u"Backups"_s));
    CHECK_FALSE(shell.rows().contains(u"Set up"_s));
    CHECK_FALSE(shell.rows().contains(u"Save the visit"_s));
}

TEST_CASE("what was used last comes first, and is forgotten with who used it", "[palette]")
{
    Shell shell;
    shell.signIn(shell.desk.nurse);
    shell.ask(u"calls"_s);
    shell.press(Qt::Key_Return);
    REQUIRE(shell.place() == u"calls"_s);

    shell.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(shell.rows().first() == u"Calls"_s);
    shell.press(Qt::Key_Escape);
    shell.desk.core().session().signOut();
    shell.signIn(shell.desk.receptionist);
    shell.press(Qt::Key_K, Qt::ControlModifier);

    CHECK(shell.rows().first() != u"Calls"_s);
}

TEST_CASE("nothing of the palette stays in sight behind the lock", "[palette][hz14][hz14_c3]")
{
    Shell shell;
    shell.signIn(shell.desk.nurse);
    shell.ask(u"ahmed"_s);
    REQUIRE(shell.rows().contains(u"AHMED, Ann"_s));

    shell.desk.core().session().lock();
    shell.desk.settle();

    CHECK_FALSE(shell.isOpen());
    CHECK(shell.rows().isEmpty());
    CHECK(shell.box()->edit()->text().isEmpty());
}

TEST_CASE("a screen reader hears the row that Enter would take", "[palette][accessibility]")
{
    Shell shell;
    shell.signIn(shell.desk.nurse);

    shell.ask(u"lock"_s);

    CHECK(shell.box()->edit()->accessibleDescription() == u"Lock, act, Ctrl+L"_s);
    CHECK(shell.box()->edit()->accessibleName() == u"A person, a place or an act"_s);
}

TEST_CASE("the palette lies whole in the window, at 100 and at 200 %", "[palette][accessibility]")
{
    const double scale = GENERATE(1.0, 2.0);
    const auto mode
        = GENERATE(ui::ThemeMode::Light, ui::ThemeMode::Dark, ui::ThemeMode::HighContrast);
    const testing::ThemeScope look(mode, scale);
    Shell shell;
    shell.signIn(shell.desk.nurse);
    shell.press(Qt::Key_K, Qt::ControlModifier);

    CHECK(shell.window->frame()->rect().contains(shell.box()->geometry()));
    const auto findings = testing::accessibilityFindings(*shell.window);
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
