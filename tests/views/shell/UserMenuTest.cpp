// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/UserMenu.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/MainWindow.h"

#include <QMenu>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

struct Shell {
    Shell() { testing::showActive(window); }

    /// As the menu is when it is opened; null when it is not offered.
    [[nodiscard]] QAction* soundAction()
    {
        auto* menu = testing::named<QPushButton>(window, u"userButton"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction*>(u"arrivalSoundAction"_s);
    }

    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    ui::MainWindow window { desktop::shellParts(desk.models(), dialogs) };
};

}

TEST_CASE("the sound of arrivals is off until somebody switches it on under their name",
    "[views][shell][kiosk]")
{
    Shell shell;
    shell.desk.signIn(shell.desk.receptionist);
    REQUIRE(shell.soundAction());
    CHECK_FALSE(shell.soundAction()->isChecked());

    shell.soundAction()->trigger();
    CHECK(shell.desk.models().silence.isOn());
    CHECK(shell.desk.models().silence.rung == 1);
    CHECK(shell.soundAction()->isChecked());

    shell.soundAction()->trigger();
    CHECK_FALSE(shell.desk.models().silence.isOn());
}

TEST_CASE("who has no Today is not offered its sound", "[views][shell][kiosk]")
{
    Shell shell;
    shell.desk.signIn(shell.desk.manager);
    CHECK_FALSE(shell.soundAction());
}
