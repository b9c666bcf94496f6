// SPDX-License-Identifier: GPL-3.0-or-later
// Which rendering of the plan leaves the consultation, by keys and mouse.
#include "app/WindowHelp.h"
#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/PdfTools.h"
#include "support/ThemeScope.h"
#include "views/consultation/ConsultationPlace.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::FakePractice;

namespace {

struct Visit {
    testing::ThemeScope look;
    FakePractice practice;
    testing::FakeDialogs dialogs;
    QTemporaryDir folder;
    std::unique_ptr<ui::ConsultationPlace> place;

    void open()
    {
        place = std::make_unique<ui::ConsultationPlace>(
            practice.desk(), dialogs, FakePractice::kPatient, FakePractice::kAppointment);
        place->resize(1270, 660);
        place->show();
        place->activateWindow();
        (void)QTest::qWaitForWindowActive(place.get());
        place->activate();
        practice.settle();
    }

    /// A goal is agreed and saved; the keyboard is on Print.
    void save(const QString& goal)
    {
        open();
        place->model().goal().setText(&presentation::GoalDraft::words, goal);
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(place->model().state() == presentation::ConsultationModel::State::Finished);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        practice.settle();
    }

    template <class Widget> Widget* find(const char* name)
    {
        return place->findChild<Widget*>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString nextFile(const QString& name)
    {
        const auto path = folder.filePath(name);
        dialogs.saveFiles.push_back(path);
        return path;
    }

    [[nodiscard]] static QString textOf(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return test::textOf(file.readAll()).value_or(QString());
    }
};

bool canRead() { return test::textOf("%PDF-").has_value(); }

}

TEST_CASE("print offers the rendering that the patient's needs ask for", "[consultation][views]")
{
    Visit visit;
    const bool needsLarge = GENERATE(true, false);
    if (!needsLarge)
        visit.practice.patients[0].details.accessNeeds.clear();
    visit.open();
    auto* choice = visit.find<QComboBox>("renderingChoice");
    CHECK_FALSE(choice->isVisible());

    visit.place.reset();
    visit.save(u"dance"_s);

    choice = visit.find<QComboBox>("renderingChoice");
    REQUIRE(choice->isVisible());
    CHECK(choice->count() == 3);
    CHECK(choice->currentText() == (needsLarge ? u"Large print"_s : u"A4"_s));
    const auto path = visit.nextFile(u"plan.pdf"_s);
    visit.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QFile::exists(path));
    // What was kept is the A4 page whatever was printed first.
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK((written.readAll() == visit.practice.issued[0].pdf) == !needsLarge);
}

TEST_CASE("another rendering is chosen with the keyboard, and it is the same plan",
    "[consultation][views]")
{
    Visit visit;
    visit.save(u"dance"_s);
    const auto large = visit.nextFile(u"large.pdf"_s);
    visit.press(Qt::Key_Space);
    visit.find<QPushButton>("printButton")->setFocus();

    visit.press(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(QApplication::focusWidget() == visit.find<QComboBox>("renderingChoice"));
    visit.press(Qt::Key_Down);
    CHECK(visit.find<QComboBox>("renderingChoice")->currentText() == u"Fridge card"_s);
    visit.press(Qt::Key_Tab);
    const auto card = visit.nextFile(u"card.pdf"_s);
    visit.press(Qt::Key_Space);

    REQUIRE(QFile::exists(card));
    CHECK(visit.practice.issued.size() == 1);
    if (!canRead())
        return;
    CHECK(Visit::textOf(large).contains(u"Before you go"_s));
    CHECK(Visit::textOf(card).contains(u"My plan in short"_s));
    CHECK(Visit::textOf(card).contains(u"Plan 1, "_s));
}

TEST_CASE("a plan that was given before is printed from the record, as replaced when it is",
    "[consultation][views][hz11_c7]")
{
    Visit visit;
    visit.save(u"dance"_s);
    visit.place->model().issuePlan();
    visit.practice.settle();
    visit.save(u"sing"_s);
    visit.place->model().issuePlan();
    visit.practice.settle();
    visit.open();
    const auto buttons = visit.place->findChildren<QPushButton*>(u"printPlanAgainButton"_s);
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[0]->accessibleName() == u"Print plan 2 again"_s);
    CHECK(buttons[1]->accessibleName() == u"Print plan 1 again"_s);
    CHECK(testing::visibleText(*visit.place).contains(u"replaced by plan 2"_s));
    CHECK(testing::accessibilityFindings(*visit.place).isEmpty());
    const auto path = visit.nextFile(u"old.pdf"_s);

    const auto acts = buttons[1]->menu()->actions();
    REQUIRE(acts.size() == 3);
    acts[2]->trigger();
    visit.practice.settle();

    REQUIRE(QFile::exists(path));
    CHECK(
        visit.find<ui::Banner>("messageBanner")->sentence().contains(u"The plan is in the file"_s));
    if (!canRead())
        return;
    CHECK(Visit::textOf(path).contains(u"My plan in short"_s));
    CHECK(Visit::textOf(path).contains(u"Replaced by plan 2 on "_s));
    CHECK(Visit::textOf(path).contains(u"dance"_s));
}

TEST_CASE("a plan for which no file is chosen is not printed", "[consultation][views]")
{
    Visit visit;
    visit.save(u"dance"_s);
    visit.place->model().issuePlan();
    visit.practice.settle();
    visit.dialogs.saveFiles.clear();
    visit.open();
    auto* again = visit.find<QPushButton>("printPlanAgainButton");
    REQUIRE(again);

    // No file was chosen: nothing is printed, and it says what became of the plan.
    again->menu()->actions()[0]->trigger();
    visit.practice.settle();
    CHECK(visit.find<ui::Banner>("messageBanner")->sentence().contains(u"kept in the record"_s));
}
