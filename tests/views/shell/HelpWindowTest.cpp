// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/HelpWindow.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "resources/Resources.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString& page) { return resources::read(u"help/%1.md"_s.arg(page)); }

struct Window {
    testing::ThemeScope look;
    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    ui::MainWindow window { desktop::shellParts(desk.models(), dialogs) };

    Window()
    {
        desk.signIn(desk.nurse);
        testing::showActive(window);
    }

    ui::HelpWindow* help() { return window.findChild<ui::HelpWindow*>(); }

    void pressF1()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        desk.settle();
    }
};

}

TEST_CASE("every place has a page of help", "[help]")
{
    testing::DeskFixture desk;
    testing::FakeDialogs dialogs;
    auto pages = QStringList { u"index"_s, u"sign-in"_s, u"consultation"_s, u"kiosk"_s, u"keys"_s };
    for (const auto& entry : desktop::placeTable(desk.models(), dialogs).entries)
        pages << entry.id;
    for (const auto& page : pages) {
        INFO(page.toStdString());
        CHECK(read(page).startsWith("# "));
    }
}

TEST_CASE("the help says that no list of words of alarm is complete", "[help][hz10_c4]")
{
    const auto words = QString::fromUtf8(read(u"kiosk"_s)).simplified();
    CHECK(words.contains(u"no list is complete, so nobody must rely on it"));
}

TEST_CASE("every link of the help leads to a page", "[help]")
{
    static const QRegularExpression link(uR"(\]\(([^)]*)\))"_s);
    for (const auto& path : resources::list(u"help/")) {
        auto found = link.globalMatch(QString::fromUtf8(resources::read(path)));
        while (found.hasNext()) {
            const auto target = found.next().captured(1);
            INFO(path.toStdString() << " -> " << target.toStdString());
            CHECK_FALSE(resources::read(u"help/"_s + target).isNull());
        }
    }
}

TEST_CASE("F1 opens the page of the place, and Esc leads back to the work", "[help][shell]")
{
    Window shell;
    shell.window.frame()->places()->enter(u"calls"_s);
    shell.desk.settle();
    shell.pressF1();

    REQUIRE(shell.help()->isVisible());
    CHECK(shell.help()->browser()->toPlainText().startsWith(u"Calls"_s));
    QTest::keyClick(shell.help()->browser(), Qt::Key_Escape);
    CHECK_FALSE(shell.help()->isVisible());
}

TEST_CASE("the help of an open record is the consultation's", "[help][shell]")
{
    Window shell;
    const auto ann = shell.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    shell.window.frame()->places()->openPatient(ann.value(), {});
    shell.desk.settle();
    shell.pressF1();

    CHECK(shell.help()->browser()->toPlainText().startsWith(u"The consultation"_s));
    CHECK_FALSE(shell.help()->windowTitle().contains(u"Ahmed"_s, Qt::CaseInsensitive));
}

TEST_CASE("help reads nothing but its own pages", "[help]")
{
    Window shell;
    shell.pressF1();
    auto* browser = shell.help()->browser();
    CHECK(browser->loadResource(QTextDocument::MarkdownResource, QUrl(u"file:///etc/passwd"_s))
              .toByteArray()
              .isEmpty());
    shell.help()->open(u"no such page"_s);
    CHECK(browser->toPlainText().startsWith(u"Help"_s));
    CHECK(testing::accessibilityFindings(*shell.help()) == QStringList());
}
