// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/StatusLine.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/setup/DoctorPage.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"

#include <QFile>
#include <QPushButton>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;
using testing::visibleText;

namespace {

/// The window over a practice whose file anybody on the computer may read, as the program would
/// have it.
struct Window {
    explicit Window(bool isOpenToAll = true)
    {
        if (isOpenToAll)
            setFile(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
        desk.models().doctorWatch.start();
    }

    void setFile(QFile::Permissions permissions)
    {
        REQUIRE(QFile::setPermissions(desk.database.url().path(), permissions));
    }

    void signIn(domain::StaffId person)
    {
        desk.signIn(person);
        desk.settle();
    }

    [[nodiscard]] ui::StatusChip* chip() const
    {
        return named<ui::StatusChip>(*window, u"statusDoctorTrouble"_s);
    }

    [[nodiscard]] QPushButton* button() const
    {
        return named<QPushButton>(*window, u"lookAtDoctorButton"_s);
    }

    testing::ThemeScope look;
    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
};

}

TEST_CASE("what the doctor finds wrong is said to the manager after signing in, with a way to it",
    "[shell][doctor][r87]")
{
    Window shell;
    shell.signIn(shell.desk.manager);

    REQUIRE(shell.chip()->isVisible());
    CHECK(shell.chip()->text() == u"wrong: file permissions"_s);
    CHECK(shell.chip()->tone() == ui::Tone::Danger);
    const bool byKey = GENERATE(false, true);
    if (byKey)
        QTest::keyClick(shell.window.get(), Qt::Key_F8);
    else
        QTest::mouseClick(shell.button(), Qt::LeftButton);
    shell.desk.settle();

    CHECK(shell.window->frame()->places()->currentId() == u"setup"_s);
    auto* page = shell.window->findChild<ui::DoctorPage*>();
    REQUIRE(page);
    CHECK(page->isVisible());
    CHECK(visibleText(*page).contains(u"Something is wrong"_s));

    // Seen to, and looked at again.
    shell.setFile(QFile::ReadOwner | QFile::WriteOwner);
    QTest::mouseClick(named<QPushButton>(*page, u"checkComputerButton"_s), Qt::LeftButton);
    shell.desk.settle();
    CHECK_FALSE(shell.chip()->isVisible());
    CHECK_FALSE(shell.button()->isVisible());
}

TEST_CASE("others are only asked to call the manager, and find no way to the findings",
    "[shell][doctor][r87]")
{
    Window shell;
    const bool isNurse = GENERATE(true, false);
    shell.signIn(isNurse ? shell.desk.nurse : shell.desk.receptionist);
    const auto before = shell.window->frame()->places()->currentId();

    REQUIRE(shell.chip()->isVisible());
    CHECK(shell.chip()->text() == u"please ask your manager to look at this computer"_s);
    CHECK_FALSE(shell.button()->isVisible());
    QTest::keyClick(shell.window.get(), Qt::Key_F8);
    CHECK(shell.window->frame()->places()->currentId() == before);
}

TEST_CASE("a practice that is well is not spoken of, and nothing is said at the sign-in page",
    "[shell][doctor][r87]")
{
    Window well(false);
    well.signIn(well.desk.manager);
    CHECK_FALSE(well.chip()->isVisible());
    CHECK_FALSE(well.button()->isVisible());

    Window ill;
    ill.desk.settle();
    CHECK_FALSE(ill.chip()->isVisible());
}

TEST_CASE(
    "people who come and go do not make the doctor look again within the hour", "[shell][doctor]")
{
    Window shell;
    int looks = 0;
    QObject::connect(&shell.desk.models().doctorWatch, &presentation::DoctorWatch::looked,
        shell.window.get(), [&looks] { ++looks; });
    shell.signIn(shell.desk.manager);
    shell.desk.core().session().signOut();
    shell.signIn(shell.desk.nurse);
    CHECK(looks == 1);
    CHECK(shell.chip()->isVisible());

    shell.desk.core().session().signOut();
    shell.desk.clock().advanceMs(presentation::DoctorWatch::kBetweenMs);
    shell.signIn(shell.desk.manager);
    CHECK(looks == 2);
}
