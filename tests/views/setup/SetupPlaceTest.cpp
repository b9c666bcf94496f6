// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/SetupPlace.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "presentation/access/UsersModel.h"
#include "presentation/people/ListImportModel.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"

#include <QFile>
#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;
using testing::visibleText;

namespace {

struct Setup {
    Setup()
    {
        desk.signIn(desk.manager);
        users = std::make_unique<presentation::UsersModel>(desk.desk());
        listImport = std::make_unique<presentation::ListImportModel>(desk.desk());
        place = std::make_unique<ui::SetupPlace>(
            ui::SetupPlace::Models { desk.desk(), *users, *listImport, dialogs });
        testing::showActive(*place);
        place->activate();
        desk.settle();
    }

    void click(const QString& words)
    {
        for (auto* button : place->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                desk.settle();
                return;
            }
        }
        FAIL("no button says " << words.toStdString());
    }

    void type(const QString& field, const QString& words)
    {
        QTest::keyClicks(named<QLineEdit>(*place, field), words);
    }

    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    std::unique_ptr<presentation::UsersModel> users;
    std::unique_ptr<presentation::ListImportModel> listImport;
    std::unique_ptr<ui::SetupPlace> place;
};

QString listFile(const QTemporaryDir& folder, const QByteArray& content)
{
    const auto path = folder.filePath(u"list.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

QByteArray shippedList(const char* name)
{
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/tests/data/csv/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("a manager adds a colleague who can then sign in", "[setup]")
{
    Setup setup;
    setup.click(u"Add somebody"_s);
    setup.type(u"staffNameEditor"_s, u"Dr Anjali Patel"_s);
    setup.click(u"Clinician"_s);
    setup.type(u"userNameEditor"_s, u"apatel"_s);
    setup.type(u"passwordEdit"_s, u"nine slow red trams"_s);
    setup.click(u"Add"_s);

    CHECK(visibleText(*setup.place).contains(u"Dr Anjali Patel"_s));
    setup.desk.core().session().signOut();
    setup.desk.models().signIn.signIn(u"apatel"_s, u"nine slow red trams"_s);
    setup.desk.settle();
    CHECK(setup.desk.core().session().isSignedIn());
}

TEST_CASE("a weak password and no role are said and nothing is added", "[setup]")
{
    Setup setup;
    setup.click(u"Add somebody"_s);
    setup.type(u"staffNameEditor"_s, u"Dr Anjali Patel"_s);
    setup.type(u"userNameEditor"_s, u"apatel"_s);
    setup.type(u"passwordEdit"_s, u"short"_s);
    setup.click(u"Add"_s);

    CHECK(visibleText(*setup.place).contains(u"Please choose at least one role."_s));
    CHECK(named<QTableView>(*setup.place, u"staffTable"_s)->model()->rowCount() == 3);
}

TEST_CASE("a practice list is looked at before anything is changed", "[setup][import]")
{
    Setup setup;
    const QTemporaryDir folder;
    setup.dialogs.openFiles = { listFile(folder, shippedList("emis_web_report.csv")) };
    setup.click(u"Import a practice list"_s);
    setup.click(u"Choose a file"_s);

    CHECK(visibleText(*setup.place).contains(u"new people"_s));
    CHECK(setup.desk.services().directory.count().value() == 0);

    setup.click(u"Import"_s);
    CHECK(visibleText(*setup.place).contains(u"were added"_s));
    CHECK(setup.desk.services().directory.count().value() > 0);
}

TEST_CASE("a file that is no list is refused by a sentence", "[setup][import]")
{
    Setup setup;
    const QTemporaryDir folder;
    setup.dialogs.openFiles = { listFile(folder, "hello\n") };
    setup.click(u"Import a practice list"_s);
    setup.click(u"Choose a file"_s);

    CHECK_FALSE(visibleText(*setup.place).contains(u"new people"_s));
    CHECK_FALSE(setup.listImport->isBusy());
}

TEST_CASE("everybody can use Set up, at 100 and at 200 %", "[setup][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Setup setup;
    auto findings = testing::accessibilityFindings(*setup.place);
    setup.click(u"Add somebody"_s);
    findings += testing::accessibilityFindings(*setup.place);
    setup.click(u"Import a practice list"_s);
    findings += testing::accessibilityFindings(*setup.place);

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
