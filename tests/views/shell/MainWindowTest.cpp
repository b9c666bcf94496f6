// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/MainWindow.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/Frame.h"
#include "views/shell/PlaceStack.h"
#include "widgets/Rail.h"
#include "widgets/RailButton.h"

#include <QApplication>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;
using testing::named;
using testing::visibleText;

namespace {

struct Window {
    explicit Window(bool isDemo = false) : desk(storage::Engine::Sqlite, isDemo)
    {
        ann = desk.addPatient(u"Canarywood"_s, u"Ann"_s, QDate(1947, 3, 14));
        appointment = desk.book(ann, QTime(10, 20), u"canary reason"_s);
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
    }

    void signIn(domain::StaffId person)
    {
        desk.signIn(person);
        desk.settle();
    }

    [[nodiscard]] QString place() const { return window->frame()->places()->currentId(); }

    [[nodiscard]] QStringList railWords() const
    {
        QStringList words;
        for (const auto& key : window->frame()->rail()->places()) {
            if (window->frame()->rail()->button(key)->isVisibleTo(window.get()))
                words << key;
        }
        return words;
    }

    DeskFixture desk;
    testing::FakeDialogs dialogs;
    domain::PatientId ann { 0 };
    domain::AppointmentId appointment { 0 };
    std::unique_ptr<ui::MainWindow> window;
};

/// Notes every window that is shown.
class WindowWatch final : public QObject {
public:
    WindowWatch() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->isWindow() && event->type() == QEvent::Show)
            shown << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }

    QStringList shown;
};

}

TEST_CASE("no place flashes a window of its own while it is made", "[shell]")
{
    Window shell;
    const WindowWatch watch;
    for (const auto person : { shell.desk.nurse, shell.desk.receptionist, shell.desk.manager }) {
        shell.signIn(person);
        for (const auto& place : shell.railWords()) {
            shell.window->frame()->places()->enter(place);
            shell.desk.settle();
        }
        shell.desk.core().session().signOut();
    }
    CHECK(watch.shown == QStringList());
}

TEST_CASE("nobody's window asks who one is and shows no patient", "[shell][access][hz01_c6]")
{
    const Window shell;

    CHECK(named<QLineEdit>(*shell.window, u"userNameEditor"_s)->isVisible());
    CHECK_FALSE(visibleText(*shell.window).contains(u"canary"_s, Qt::CaseInsensitive));
}

TEST_CASE("the window's title names the practice and never a patient", "[shell][r68][hz20_c4]")
{
    Window shell;
    shell.signIn(shell.desk.nurse);

    CHECK(shell.window->windowTitle() == u"Rooftree – Elm Tree Surgery"_s);
}

TEST_CASE("the rail holds the places of the role and no others", "[shell][access]")
{
    Window shell;
    shell.signIn(shell.desk.nurse);
    CHECK(shell.place() == u"today"_s);
    CHECK(shell.railWords().contains(u"people"_s));
    CHECK_FALSE(shell.railWords().contains(u"setup"_s));

    shell.desk.core().session().signOut();
    shell.signIn(shell.desk.manager);
    CHECK_FALSE(shell.railWords().contains(u"today"_s));
    CHECK_FALSE(shell.railWords().contains(u"people"_s));
}

TEST_CASE("Esc goes to the search from anywhere", "[shell]")
{
    Window shell;
    shell.signIn(shell.desk.nurse);
    auto* search = named<QLineEdit>(*shell.window, u"searchEdit"_s);
    REQUIRE_FALSE(search->hasFocus());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    CHECK(search->hasFocus());
}

TEST_CASE("a locked window shows no patient, and unlocking brings the place back",
    "[shell][hz14][hz14_c3][hz14_c4]")
{
    Window shell;
    shell.signIn(shell.desk.nurse);
    REQUIRE(visibleText(*shell.window).contains(u"CANARYWOOD"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);

    CHECK(shell.desk.core().session().isLocked());
    CHECK_FALSE(visibleText(*shell.window).contains(u"canary"_s, Qt::CaseInsensitive));
    auto* lock = shell.window->findChild<QWidget*>(u"unlockButton"_s)->parentWidget();
    auto* password = named<QLineEdit>(*lock, u"passwordEdit"_s);
    CHECK(password->hasFocus());
    QTest::keyClicks(password, DeskFixture::password());
    QTest::keyClick(password, Qt::Key_Return);
    shell.desk.settle();

    CHECK_FALSE(shell.desk.core().session().isLocked());
    CHECK(visibleText(*shell.window).contains(u"CANARYWOOD"_s));
}

TEST_CASE("keys of the frame do nothing behind the lock", "[shell][hz14][hz14_c3]")
{
    Window shell;
    shell.signIn(shell.desk.nurse);
    shell.desk.core().session().lock();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    CHECK_FALSE(named<QLineEdit>(*shell.window, u"searchEdit"_s)->hasFocus());
    CHECK(shell.place() == u"today"_s);
}

TEST_CASE("a demo practice says so on every page", "[shell][demo][hz21_c3]")
{
    Window shell(true);
    const auto isMarked = [&shell] { return visibleText(*shell.window).contains(u"DEMO"_s); };
    CHECK(isMarked());
    shell.signIn(shell.desk.nurse);
    CHECK(isMarked());
    shell.desk.core().session().lock();
    CHECK(isMarked());
}

TEST_CASE("a real practice has no demo mark", "[shell][demo]")
{
    Window shell;
    shell.signIn(shell.desk.nurse);

    CHECK_FALSE(visibleText(*shell.window).contains(u"DEMO"_s));
}

TEST_CASE("signing out leaves nothing of the last person's work", "[shell][hz14][hz01_c6][hz14_c5]")
{
    Window shell;
    shell.signIn(shell.desk.nurse);
    shell.desk.core().session().signOut();
    shell.desk.settle();

    CHECK_FALSE(visibleText(*shell.window).contains(u"canary"_s, Qt::CaseInsensitive));
    CHECK_FALSE(shell.window->frame()->places()->place());
}

TEST_CASE("letters twice as large make no window that is wider than the screen", "[shell][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::HighContrast, 2.0);
    Window shell;
    CHECK(shell.window->width() == 1366);
    for (const auto person : { shell.desk.nurse, shell.desk.manager }) {
        shell.signIn(person);
        for (const auto& place : shell.railWords()) {
            INFO(place.toStdString());
            shell.window->frame()->places()->enter(place);
            shell.desk.settle();
            CHECK(shell.window->width() == 1366);
        }
        shell.desk.core().session().signOut();
    }
}

TEST_CASE("the window can be used by everybody, at 100 and at 200 %", "[shell][access]")
{
    const double scale = GENERATE(1.0, 2.0);
    const testing::ThemeScope look(ui::ThemeMode::Light, scale);
    Window shell;
    for (const auto person : { shell.desk.nurse, shell.desk.manager }) {
        shell.signIn(person);
        for (const auto& place : shell.railWords()) {
            shell.window->frame()->places()->enter(place);
            shell.desk.settle();
            INFO(place.toStdString() << " at " << scale);
            const auto findings = testing::accessibilityFindings(*shell.window);
            CAPTURE(findings.join(u'\n').toStdString());
            CHECK(findings.isEmpty());
        }
        shell.desk.core().session().signOut();
    }
}
