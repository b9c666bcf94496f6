// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/StationsPage.h"

#include "app/WindowHelp.h"
#include "catch_compat.h"
#include "presentation/fakes/FakeKiosks.h"
#include "presentation/fakes/FakePractice.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "widgets/Button.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::StationsModel;
using testing::FakePractice;

namespace {

struct Page {
    testing::ThemeScope look;
    FakePractice practice;
    testing::FakeDialogs dialogs;
    StationsModel model { practice.desk() };
    ui::StationsPage page { model, dialogs };

    Page()
    {
        practice.session().signIn({ practice.staff.front(),
            { FakePractice::kNurse, domain::Role::Manager, u"Jo"_s, u"desk 1"_s } });
        page.resize(1000, 700);
        page.show();
        practice.settle();
    }

    template <class Widget> Widget* find(const QString& name)
    {
        return page.findChild<Widget*>(name);
    }

    void confirm()
    {
        QTest::keyClicks(find<QLineEdit>(u"freshPasswordEdit"_s), FakePractice::password());
        QTest::mouseClick(find<ui::Button>(u"confirmFreshButton"_s), Qt::LeftButton);
        practice.settle();
    }

    void enrol(const QString& pin)
    {
        QTest::keyClicks(find<QLineEdit>(u"stationNameEdit"_s), u"By the window"_s);
        QTest::keyClicks(find<QLineEdit>(u"stationPinEdit"_s), pin);
        QTest::mouseClick(find<ui::Button>(u"enrolButton"_s), Qt::LeftButton);
        practice.settle();
    }
};

}

TEST_CASE("a manager enrols a screen, and its file can be read by its owner alone",
    "[views][setup][kiosk]")
{
    Page page;
    page.confirm();
    page.enrol(u"483920"_s);
    REQUIRE(page.practice.kiosks().stationRows.rows.size() == 1);
    const auto& kept = page.practice.kiosks().stationRows.rows[0].station;
    CHECK(kept.name == u"By the window"_s);
    CHECK_FALSE(kept.pinHash.contains("483920"));

    const QTemporaryDir folder;
    const auto path = folder.filePath(u"station.token"_s);
    page.dialogs.saveFiles = { path };
    auto* save = page.find<ui::Button>(u"saveTokenButton"_s);
    REQUIRE(save->isVisible());
    QTest::mouseClick(save, Qt::LeftButton);

    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(app::tokenHash(QString::fromLatin1(file.readAll()).trimmed()) == kept.tokenHash);
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK_FALSE(save->isVisible());
}

TEST_CASE("a PIN that anybody would try is refused at its field", "[views][setup][kiosk][r27]")
{
    Page page;

    page.confirm();
    page.enrol(u"111111"_s);

    CHECK(page.practice.kiosks().stationRows.rows.empty());
    CHECK(page.find<QLineEdit>(u"stationNameEdit"_s)->text() == u"By the window"_s);
}

TEST_CASE("the PIN of a screen is set by nobody who did not just type their password",
    "[views][setup][kiosk][r16]")
{
    Page page;

    page.enrol(u"483920"_s);
    CHECK(page.practice.kiosks().stationRows.rows.empty());
    CHECK(testing::visibleText(page.page).contains(u"Please type your own password once more"_s));
    // What was typed stays, for after the password.
    CHECK(page.find<QLineEdit>(u"stationPinEdit"_s)->text() == u"483920"_s);

    page.confirm();
    QTest::mouseClick(page.find<ui::Button>(u"enrolButton"_s), Qt::LeftButton);
    page.practice.settle();
    CHECK(page.practice.kiosks().stationRows.rows.size() == 1);
}

TEST_CASE("a screen is retired after a question", "[views][setup][kiosk]")
{
    Page page;
    page.confirm();
    page.enrol(u"483920"_s);
    page.dialogs.confirmations = { true };

    QTest::mouseClick(page.find<ui::Button>(u"retireButton1"_s), Qt::LeftButton);
    page.practice.settle();

    CHECK(page.practice.kiosks().stationRows.rows.empty());
}
