// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/LockCurtain.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "support/FakeDialogs.h"
#include "views/shell/HelpWindow.h"
#include "views/shell/MainWindow.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/QtDialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QMenu>
#include <QTimer>
#include <QToolTip>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
    {
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
        desk.signIn(desk.nurse);
    }

    presentation::Session& session() { return desk.core().session(); }

    /// Every window that can be seen besides the staff window.
    [[nodiscard]] QStringList others() const
    {
        QCoreApplication::processEvents();
        QStringList seen;
        for (const auto* each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each != window.get())
                seen << QString::fromLatin1(each->metaObject()->className());
        }
        return seen;
    }

    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
};

const ui::Question kQuestion { u"End?"_s, u"Margaret Ahmed's course ends."_s, u"End"_s, false };

}

TEST_CASE("no window but the locked one is left: dialogs, help, menus, tips, notes",
    "[shell][access][hz14][hz14_c3]")
{
    Desk desk;
    ui::ConfirmDialog dialog(kQuestion, desk.window.get());
    dialog.open();
    QDialog loose;
    loose.show();
    desk.window->findChild<ui::HelpWindow*>()->open(u"today"_s);
    QWidget note(desk.window.get(), Qt::ToolTip | Qt::FramelessWindowHint);
    note.show();
    QMenu menu(desk.window.get());
    menu.addAction(u"Margaret Ahmed"_s);
    menu.popup({ 10, 10 });
    QToolTip::showText({ 20, 20 }, u"Margaret Ahmed"_s, desk.window.get());
    REQUIRE(desk.others().size() >= 5);

    if (GENERATE(true, false))
        desk.session().lock();
    else
        desk.session().signOut();

    CHECK(desk.others() == QStringList());
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(desk.window->isVisible());
}

TEST_CASE("a list that hangs open is gone with the lock, whatever it hangs from",
    "[shell][access][hz14][hz14_c3]")
{
    Desk desk;
    QDialog dialog(desk.window.get());
    auto* owner = GENERATE(true, false) ? static_cast<QWidget*>(&dialog) : desk.window.get();
    if (owner == &dialog)
        dialog.open();
    QComboBox combo(owner);
    combo.addItems({ u"Margaret Ahmed"_s, u"Arthur Bell"_s });
    combo.show();
    QLineEdit line(owner);
    line.show();
    QCompleter completer({ u"Margaret Ahmed"_s });
    completer.setWidget(&line);
    QMenu menu(owner);
    auto* inner = menu.addMenu(u"Margaret Ahmed"_s);
    inner->addAction(u"asthma"_s);
    const auto hang = GENERATE(0, 1, 2);
    if (hang == 0)
        combo.showPopup();
    else if (hang == 1)
        completer.complete();
    else {
        menu.popup({ 10, 10 });
        inner->popup({ 60, 10 });
    }
    const auto open = desk.others().size();
    REQUIRE(open >= (owner == &dialog ? 2 : 1));

    desk.session().lock();

    CHECK(desk.others() == QStringList());
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("a menu that runs its own loop ends with the lock, and chooses nothing",
    "[shell][access][hz14][hz14_c3]")
{
    Desk desk;
    QMenu menu(desk.window.get());
    menu.addAction(u"Delete Margaret Ahmed"_s);
    QTimer::singleShot(0, &menu, [&desk] { desk.session().lock(); });

    CHECK(menu.exec({ 10, 10 }) == nullptr);
    CHECK(desk.others() == QStringList());
}

TEST_CASE("a file that is being chosen is chosen no more behind the lock",
    "[shell][access][hz14][hz14_c3]")
{
    Desk desk;
    ui::QtDialogs real(desk.window.get());
    // Making the dialog takes turns of the event loop: it has to be there.
    QTimer look;
    bool wasOpen = false;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (!QApplication::activeModalWidget() || !QApplication::activeModalWidget()->isVisible())
            return;
        wasOpen = true;
        look.stop();
        desk.session().lock();
    });
    look.start(10);

    CHECK_FALSE(real.pickSaveFile(u"Save"_s, u"report.csv"_s, u"Tables (*.csv)"_s));
    CHECK(wasOpen);
    CHECK(desk.others() == QStringList());
}

TEST_CASE("a dialog that waits for its answer is answered no by the lock", "[shell][hz14]")
{
    Desk desk;
    ui::ConfirmDialog dialog(kQuestion, desk.window.get());
    QTimer::singleShot(0, &dialog, [&desk] { desk.session().lock(); });

    CHECK(dialog.exec() == QDialog::Rejected);
    CHECK(desk.others() == QStringList());
}

TEST_CASE("what would open behind the lock is turned away before it is seen", "[shell][hz14]")
{
    Desk desk;
    desk.session().lock();

    QDialog late(desk.window.get());
    late.show();
    CHECK(late.testAttribute(Qt::WA_DontShowOnScreen));
    ui::ConfirmDialog question(kQuestion);
    CHECK(question.exec() == QDialog::Rejected);
    CHECK(desk.others() == QStringList());

    desk.session().unlock();
    late.show();
    CHECK(late.isVisible());
    CHECK_FALSE(late.testAttribute(Qt::WA_DontShowOnScreen));
}

TEST_CASE("the help about signing in can be read before one is in", "[shell][hz13]")
{
    Desk desk;
    desk.session().lock();

    QTest::keyClick(desk.window.get(), Qt::Key_F1);

    CHECK(desk.window->findChild<ui::HelpWindow*>()->isVisible());
}

TEST_CASE("the lock takes what was copied here out of the clipboard", "[shell][hz14]")
{
    Desk desk;
    QGuiApplication::clipboard()->setText(u"Margaret Ahmed"_s);
    desk.session().lock();

    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("a password can be pasted from the menu of its field", "[shell][access]")
{
    Desk desk;
    desk.session().lock();
    auto* lock = testing::named(*desk.window, u"unlockButton"_s)->parentWidget();
    QMenu menu(testing::named<QLineEdit>(*lock, u"passwordEdit"_s));
    menu.addAction(u"Paste"_s);
    menu.popup({ 10, 10 });

    CHECK(menu.isVisible());
    CHECK_FALSE(menu.testAttribute(Qt::WA_DontShowOnScreen));
}
