// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of visits that do not go straight on, in the real window, on both engines.
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "support/PdfTools.h"
#include "support/TestDatabase.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::DeskFixture;
using testing::named;
using testing::Surgery;

namespace {

/// Ann is open, and the keyboard is on the goal.
struct Visit : Surgery {
    Visit() : Surgery(GENERATE(from_range(test::engines())))
    {
        ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
        (void)desk.book(ann, QTime(9, 20));
        (void)desk.addPatient(u"Birch"_s, u"Bob"_s, QDate(1950, 1, 2));
        signIn(u"nurse"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        press(Qt::Key_2, Qt::ControlModifier);
    }

    void find(const QString& family)
    {
        press(Qt::Key_Escape);
        type(family);
        press(Qt::Key_Return);
    }

    void save()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(words().contains(u"Saved at"_s));
    }

    /// The one that can be seen: each page and each bar has its own.
    template <class Widget> [[nodiscard]] Widget* seen(const QString& name)
    {
        for (auto* found : window().findChildren<Widget*>(name)) {
            if (found->isVisible())
                return found;
        }
        FAIL("not to be seen: " << name.toStdString());
        return nullptr;
    }

    [[nodiscard]] QString goal() { return seen<QLineEdit>(u"goalWordsEdit"_s)->text(); }

    void goOnWithDraft()
    {
        QTest::mouseClick(seen<QPushButton>(u"firstChoiceButton"_s), Qt::LeftButton);
        desk.settle();
    }

    [[nodiscard]] QString print(const QString& name)
    {
        dialogs.saveFiles.push_back(folder.filePath(name));
        press(Qt::Key_P, Qt::ControlModifier);
        REQUIRE(QFile::exists(folder.filePath(name)));
        return textOf(name);
    }

    [[nodiscard]] QString textOf(const QString& name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = test::textOf(file.readAll());
        return text ? text->simplified() : QString();
    }

    domain::PatientId ann { 0 };
};

}

TEST_CASE(
    "somebody who is not sure makes the step smaller, and both answers are kept", "[story][goals]")
{
    Visit visit;
    visit.type(u"walk to the shop again"_s);
    visit.tabTo(u"whatEdit"_s);
    visit.type(u"walk to the shop"_s);
    auto* smaller = named<QWidget>(visit.window(), u"smallerBox"_s);
    CHECK_FALSE(smaller->isVisible());
    visit.tabTo(u"confidenceRuler"_s);
    visit.press(Qt::Key_4);
    REQUIRE(smaller->isVisible());
    CHECK(visit.words().contains(u"What would make it a 7 or 8?"_s));

    visit.tabTo(u"madeEasierEdit"_s);
    visit.type(u"only to the corner"_s);
    visit.tabTo(u"againRuler"_s);
    visit.press(Qt::Key_8);
    visit.save();
    visit.enter(u"today"_s);
    visit.find(u"ahmed"_s);

    INFO(visit.words().toStdString());
    CHECK(visit.words().contains(u"confidence 4, then 8"_s));
    CHECK(visit.desk.database.number("SELECT confidence_first * 100 + confidence_final FROM "
                                     "action_plan")
        == 408);
}

TEST_CASE("a low confidence stops nobody from saving", "[story][goals]")
{
    Visit visit;
    visit.type(u"walk to the shop again"_s);
    visit.tabTo(u"confidenceRuler"_s);
    visit.press(Qt::Key_2);
    visit.save();

    CHECK(visit.desk.database.number("SELECT confidence_first FROM action_plan") == 2);
}

TEST_CASE(
    "the telephone rings, somebody else is opened and the desk is locked: all is where it was",
    "[story][drafts][hz01][hz09]")
{
    Visit visit;
    visit.type(u"walk to the shop"_s);

    visit.find(u"birch"_s);
    REQUIRE(visit.words().contains(u"BIRCH, Bob"_s));
    visit.press(Qt::Key_2, Qt::ControlModifier);
    visit.type(u"sleep through"_s);
    visit.find(u"ahmed"_s);
    REQUIRE(visit.words().contains(u"AHMED, Ann"_s));
    CHECK_FALSE(visit.words().contains(u"sleep through"_s));
    if (visit.goal().isEmpty())
        visit.goOnWithDraft();
    CHECK(visit.goal() == u"walk to the shop"_s);

    visit.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(visit.words().contains(u"AHMED"_s));
    visit.type(DeskFixture::password());
    visit.press(Qt::Key_Return);
    CHECK(visit.words().contains(u"AHMED, Ann"_s));
    CHECK(visit.goal() == u"walk to the shop"_s);

    visit.save();
    CHECK(visit.desk.database.number("SELECT COUNT(*) FROM goal") == 1);
    CHECK(visit.desk.database.number("SELECT patient_id FROM goal") == visit.ann.value());
}

TEST_CASE(
    "the window is gone in the middle of a visit, and the words are offered to who typed them",
    "[story][drafts][hz09]")
{
    Visit visit;
    visit.type(u"walk to the shop"_s);
    visit.press(Qt::Key_7, Qt::ControlModifier);
    visit.type(u"ring the choir"_s);
    visit.press(Qt::Key_Return);
    visit.type(u"half a sen"_s);

    visit.startAgain();
    visit.signIn(u"nurse"_s);
    visit.find(u"ahmed"_s);
    INFO(visit.words().toStdString());
    REQUIRE(visit.words().contains(u"and did not save it"_s));
    visit.goOnWithDraft();

    CHECK(visit.goal() == u"walk to the shop"_s);
    CHECK(visit.words().contains(u"ring the choir"_s));
    CHECK(visit.seen<QLineEdit>(u"actionEdit"_s)->text() == u"half a sen"_s);
    visit.save();
    CHECK(visit.desk.database.number("SELECT COUNT(*) FROM plan_action") == 2);
}

TEST_CASE("a plan is given, changed at the next visit and given again; the old one says so",
    "[story][plan][hz11]")
{
    Visit visit;
    visit.type(u"walk to the shop"_s);
    visit.press(Qt::Key_7, Qt::ControlModifier);
    visit.type(u"ring the choir"_s);
    visit.press(Qt::Key_Return);
    visit.save();
    const auto first = visit.print(u"first.pdf"_s);

    visit.enter(u"today"_s);
    visit.find(u"ahmed"_s);
    visit.press(Qt::Key_2, Qt::ControlModifier);
    visit.type(u"dance at the wedding"_s);
    visit.save();
    const auto second = visit.print(u"second.pdf"_s);

    visit.enter(u"today"_s);
    visit.find(u"ahmed"_s);
    const auto again = visit.window().findChildren<QPushButton*>(u"printPlanAgainButton"_s);
    REQUIRE(again.size() == 2);
    visit.dialogs.saveFiles.push_back(visit.folder.filePath(u"old.pdf"_s));
    again[1]->menu()->actions()[0]->trigger();
    visit.desk.settle();
    const auto old = visit.textOf(u"old.pdf"_s);
    if (first.isEmpty())
        return; // no pdftotext
    CHECK(first.contains(u"walk to the shop"_s));
    CHECK(first.contains(u"ring the choir"_s));
    CHECK(second.contains(u"dance at the wedding"_s));
    CHECK(second.contains(u"walk to the shop"_s));
    CHECK(second.contains(u"ring the choir"_s)); // still open
    CHECK(second.contains(u"This plan replaces plan 1"_s));
    CHECK(second.contains(u"New"_s));
    CHECK(old.contains(u"Replaced by plan 2"_s));
    CHECK_FALSE(old.contains(u"dance at the wedding"_s));
}

TEST_CASE("a namesake who comes today is marked wherever somebody could be taken for the other",
    "[story][hz01]")
{
    Visit visit;
    const auto other = visit.desk.addPatient(u"Ahmed"_s, u"Anne"_s, QDate(1951, 7, 2));
    (void)visit.desk.book(other, QTime(10, 20));
    visit.desk.models().index.rebuild();
    visit.desk.settle();

    visit.enter(u"today"_s);
    visit.press(Qt::Key_N, Qt::ControlModifier);
    INFO(visit.words().toStdString());
    CHECK(visit.words().contains(u"similar name today"_s));
}
