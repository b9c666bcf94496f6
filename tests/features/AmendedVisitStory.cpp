// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a visit that is put right afterwards, in the real window, on both engines.
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "support/PdfTools.h"
#include "support/TestDatabase.h"

#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::Surgery;

namespace {

/// Ann was here this morning: the stairs were talked about, and a step was agreed.
struct PastVisit : Surgery {
    PastVisit() : Surgery(GENERATE(from_range(test::engines())))
    {
        ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
        (void)desk.book(ann, QTime(9, 20));
        signIn(u"nurse"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        toNote();
        type(u"Left knee is stiff"_s);
        press(Qt::Key_2, Qt::ControlModifier);
        type(u"walk to the shop again"_s);
        tabTo(u"whatEdit"_s);
        type(u"walk to the shop"_s);
        press(Qt::Key_1, Qt::ControlModifier);
        type(u"the stairs"_s);
        press(Qt::Key_Return);
        save();
        find();
    }

    void save()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        INFO(words().toStdString());
        REQUIRE(words().contains(u"Saved at"_s));
    }

    void find()
    {
        enter(u"today"_s);
        press(Qt::Key_Escape);
        type(u"ahmed"_s);
        press(Qt::Key_Return);
    }

    void toNote()
    {
        auto* area = testing::named<QWidget>(window(), u"noteEdit"_s);
        area->findChild<QPlainTextEdit*>()->setFocus(Qt::OtherFocusReason);
    }

    void openVisit()
    {
        tabTo(u"openVisitButton"_s);
        press(Qt::Key_Space);
    }

    void beginAmending(const QString& why)
    {
        openVisit();
        tabTo(u"amendVisitButton"_s);
        press(Qt::Key_Space);
        type(why);
        press(Qt::Key_Return);
    }

    domain::PatientId ann { 0 };
};

}

TEST_CASE(
    "amended visit: what was there is in the form, a new version is saved, both stay readable",
    "[story][amend]")
{
    PastVisit visit;
    visit.beginAmending(u"it was the right knee"_s);
    INFO(visit.words().toStdString());
    CHECK(visit.words().contains(u"the stairs"_s));
    CHECK(visit.words().contains(u"Left knee is stiff"_s));
    CHECK(visit.words().contains(u"walk to the shop again"_s));
    CHECK(visit.words().contains(u"amended on 14 Mar 2026 by"_s, Qt::CaseInsensitive));

    visit.toNote();
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.type(u"Right knee is stiff"_s);
    visit.save();
    auto& database = visit.desk.database;
    CHECK(database.number("SELECT COUNT(*) FROM consultation") == 2);
    CHECK(database.number("SELECT COUNT(*) FROM consultation WHERE amend_reason = 'it was the "
                          "right knee' AND note = 'Right knee is stiff'")
        == 1);
    CHECK(database.number("SELECT COUNT(*) FROM goal_version") == 1); // nobody touched it
    CHECK(database.number("SELECT COUNT(*) FROM action_plan") == 1);
    CHECK(database.number("SELECT COUNT(*) FROM agenda_item") == 1);

    visit.find();
    CHECK(visit.words().contains(u"Amended on 14 Mar 2026 by"_s));
    CHECK(visit.words().contains(u": it was the right knee"_s));
    visit.openVisit();
    CHECK(visit.words().contains(u"Left knee is stiff"_s));
    CHECK(visit.words().contains(u"This is how it stood before it was amended."_s));
}

TEST_CASE("amended visit: the plan that is printed says when, by whom and why", "[story][amend]")
{
    PastVisit visit;
    visit.beginAmending(u"it was the right knee"_s);
    visit.save();
    visit.dialogs.saveFiles.push_back(visit.folder.filePath(u"plan.pdf"_s));
    visit.press(Qt::Key_P, Qt::ControlModifier);

    QFile file(visit.folder.filePath(u"plan.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = test::textOf(file.readAll());
    if (!text)
        return; // no pdftotext
    INFO(text->toStdString());
    const auto paper = text->simplified();
    CHECK(paper.contains(u"amended on 14 Mar 2026 by"_s));
    CHECK(paper.contains(u"it was the right knee"_s));
    CHECK(paper.contains(u"walk to the shop"_s));
    CHECK_FALSE(paper.contains(u"knee is stiff"_s));
}

TEST_CASE("a past visit that is opened is in sight", "[story][amend]")
{
    PastVisit visit;
    visit.window().resize(1366, 768);
    visit.openVisit();
    QCoreApplication::processEvents();

    const auto* amend = testing::named<QWidget>(visit.window(), u"amendVisitButton"_s);
    CHECK(amend->visibleRegion().boundingRect() == amend->rect());
}

TEST_CASE("amended visit: without a reason nothing begins, and it can be stopped", "[story][amend]")
{
    PastVisit visit;
    visit.beginAmending({});
    CHECK(visit.words().contains(u"Please say why the visit is amended."_s));
    CHECK_FALSE(visit.words().contains(u"Stop amending"_s));

    visit.type(u"it was the right knee"_s);
    visit.press(Qt::Key_Return);
    REQUIRE(visit.words().contains(u"Stop amending"_s));
    visit.toNote();
    visit.type(u"more "_s);
    for (auto* button : visit.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Stop amending"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    visit.desk.settle();

    CHECK_FALSE(visit.words().contains(u"Stop amending"_s));
    CHECK(visit.desk.database.number("SELECT COUNT(*) FROM consultation") == 1);
    visit.find();
    CHECK_FALSE(visit.words().contains(u"and did not save it"_s));
}

TEST_CASE("amended visit: the window is gone in the middle, and the amendment goes on",
    "[story][amend][drafts][hz09]")
{
    PastVisit visit;
    visit.beginAmending(u"it was the right knee"_s);
    visit.toNote();
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.type(u"Right knee"_s);

    visit.startAgain();
    visit.signIn(u"nurse"_s);
    visit.find();
    REQUIRE(visit.words().contains(u"and did not save it"_s));
    for (auto* button : visit.window().findChildren<QPushButton*>(u"firstChoiceButton"_s)) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    visit.desk.settle();
    INFO(visit.words().toStdString());
    CHECK(visit.words().contains(u"Stop amending"_s));
    CHECK(visit.words().contains(u"the stairs"_s));
    CHECK(visit.words().contains(u"walk to the shop again"_s));
    visit.save();

    auto& database = visit.desk.database;
    CHECK(
        database.number("SELECT COUNT(*) FROM consultation WHERE amends_id IS NOT NULL AND note = "
                        "'Right knee'")
        == 1);
    CHECK(database.number("SELECT COUNT(*) FROM goal_version") == 1);
}
