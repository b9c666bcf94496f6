// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "views/setup/SetupContext.h"

#include <QFile>
#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::HeldImports;
using testing::named;
using testing::SetupContext;
using testing::visibleText;

namespace {

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
    SetupContext setup;
    setup.click(u"Add somebody"_s);
    setup.confirm();
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
    SetupContext setup;
    setup.click(u"Add somebody"_s);
    setup.confirm();
    setup.type(u"staffNameEditor"_s, u"Dr Anjali Patel"_s);
    setup.type(u"userNameEditor"_s, u"apatel"_s);
    setup.type(u"passwordEdit"_s, u"short"_s);
    setup.click(u"Add"_s);

    CHECK(visibleText(*setup.place).contains(u"Please choose at least one role."_s));
    CHECK(named<QTableView>(*setup.place, u"staffTable"_s)->model()->rowCount() == 3);
}

TEST_CASE("a practice list is looked at before anything is changed", "[setup][import]")
{
    SetupContext setup;
    const QTemporaryDir folder;
    setup.dialogs.openFiles = { listFile(folder, shippedList("emis_web_report.csv")) };
    setup.click(u"Import a practice list"_s);
    setup.click(u"Choose a file"_s);

    CHECK(visibleText(*setup.place).contains(u"new people"_s));
    CHECK(setup.desk.services().findPeople.count().value() == 0);

    setup.click(u"Import"_s);
    CHECK(visibleText(*setup.place).contains(u"were added"_s));
    CHECK(setup.desk.services().findPeople.count().value() > 0);
}

TEST_CASE("what a list is made of is said before it is imported", "[setup][import]")
{
    SetupContext setup;
    const QTemporaryDir folder;
    setup.dialogs.openFiles = { listFile(folder, shippedList("emis_web_report.csv")) };
    setup.click(u"Import a practice list"_s);
    setup.click(u"Choose a file"_s);

    CHECK(setup.words().contains(u"separated by commas"_s));
    CHECK(setup.words().contains(u"dates written dd/MM/yyyy"_s));
    CHECK(setup.words().contains(u"Columns that are read:"_s));
}

TEST_CASE(
    "a list import that is stopped leaves nothing and can be done after all", "[setup][import]")
{
    SetupContext setup;
    const QTemporaryDir folder;
    setup.dialogs.openFiles = { listFile(folder, shippedList("emis_web_report.csv")) };
    setup.click(u"Import a practice list"_s);
    setup.click(u"Choose a file"_s);
    HeldImports held(setup.desk);

    setup.strike(u"importButton"_s);
    CHECK(setup.words().contains(u"Importing the practice list"_s));
    CHECK_FALSE(named<QPushButton>(*setup.place, u"chooseFileButton"_s)->isEnabled());
    setup.strike(u"progressCancel"_s);
    held.release();
    setup.desk.settle();

    CHECK(setup.words().contains(u"Nothing was changed."_s));
    CHECK(setup.desk.services().findPeople.count().value() == 0);
    setup.click(u"Import"_s);
    CHECK(setup.words().contains(u"were added"_s));
}

TEST_CASE("looking at a list can be stopped", "[setup][import]")
{
    SetupContext setup;
    const QTemporaryDir folder;
    setup.dialogs.openFiles = { listFile(folder, shippedList("emis_web_report.csv")) };
    setup.click(u"Import a practice list"_s);
    HeldImports held(setup.desk);

    setup.press(u"chooseFileButton"_s);
    setup.press(u"progressCancel"_s);
    held.release();
    setup.desk.settle();

    CHECK(setup.words().contains(u"Nothing was changed."_s));
    CHECK_FALSE(setup.words().contains(u"new people"_s));
}

TEST_CASE("a list that was imported before says so", "[setup][import]")
{
    SetupContext setup;
    const QTemporaryDir folder;
    const auto list = listFile(folder, shippedList("emis_web_report.csv"));
    setup.dialogs.openFiles = { list, list };
    setup.click(u"Import a practice list"_s);
    setup.click(u"Choose a file"_s);
    setup.click(u"Import"_s);
    const auto people = setup.desk.services().findPeople.count().value();

    setup.click(u"Choose a file"_s);

    CHECK(setup.words().contains(u"This very file was imported on"_s));
    CHECK(setup.desk.services().findPeople.count().value() == people);
}

TEST_CASE("a file that is no list is refused by a sentence", "[setup][import]")
{
    SetupContext setup;
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
    SetupContext setup;
    auto findings = testing::accessibilityFindings(*setup.place);
    setup.click(u"Add somebody"_s);
    findings += testing::accessibilityFindings(*setup.place);
    setup.click(u"Import a practice list"_s);
    findings += testing::accessibilityFindings(*setup.place);

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

TEST_CASE("the doctor's chosen line is there in full, the worst one first", "[setup][r87]")
{
    SetupContext setup;
    setup.click(u"This computer"_s);
    setup.click(u"Check this computer"_s);

    const auto* row = named<QLabel>(*setup.place, u"doctorRow"_s);
    const auto& list = setup.doctor->list();
    REQUIRE(list.worstRow() >= 0);
    CHECK(row->text() == list.sentence(list.worstRow()));
    named<QTableView>(*setup.place, u"doctorTable"_s)->selectRow(0);
    CHECK(row->text().startsWith(u"database: "_s));
}
