// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/TrainingPlace.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "presentation/training/ModuleReading.h"
#include "presentation/training/TeamTraining.h"
#include "presentation/training/TrainingModel.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"

#include <QApplication>
#include <QPushButton>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;
using testing::visibleText;

namespace {

/// Somebody of the staff in the place for learning, with the keyboard alone.
struct School {
    void enter(domain::StaffId who)
    {
        place.reset();
        desk.signIn(who);
        model = std::make_unique<presentation::TrainingModel>(desk.desk());
        team = std::make_unique<presentation::TeamTraining>(desk.desk());
        place = std::make_unique<ui::TrainingPlace>(*model, *team);
        testing::showActive(*place);
        place->activate();
        place->focusFirst();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round)
            desk.settle();
    }

    void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        settle();
    }

    /// Reads on with Enter and answers each question with its number.
    void pass()
    {
        while (model->reading()->page())
            press(Qt::Key_Return);
        while (const auto* question = model->reading()->question()) {
            press(static_cast<Qt::Key>(Qt::Key_1 + question->rightOption()));
            press(Qt::Key_Return);
        }
    }

    testing::ThemeScope look;
    testing::DeskFixture desk;
    std::unique_ptr<presentation::TrainingModel> model;
    std::unique_ptr<presentation::TeamTraining> team;
    std::unique_ptr<ui::TrainingPlace> place;
};

}

TEST_CASE(
    "somebody learns a module by keys, and holds its certificate at the end", "[training][views]")
{
    School school;
    school.enter(school.desk.nurse);
    CHECK(visibleText(*school.place).contains(u"The three enablers"_s));
    CHECK(named<QPushButton>(*school.place, u"openModuleButton"_s)->hasFocus());

    school.press(Qt::Key_Space);
    school.pass();
    CHECK(visibleText(*school.place).contains(u"Your certificate counts until"_s));
    QTest::mouseClick(named<QPushButton>(*school.place, u"allModulesButton"_s), Qt::LeftButton);
    school.settle();

    const auto words = visibleText(*school.place);
    CHECK(words.contains(u"Certificate until"_s));
    CHECK(words.contains(u"Your tries"_s));
    CHECK_FALSE(words.contains(u"Who holds which certificate"_s));
}

TEST_CASE("a module is gone on with at another desk", "[training][views]")
{
    School school;
    school.enter(school.desk.nurse);
    school.press(Qt::Key_Space);
    for (int page = 0; page < 3; ++page)
        school.press(Qt::Key_Return);
    REQUIRE(school.model->reading()->step() == 3);

    school.enter(school.desk.nurse);
    CHECK(visibleText(*school.place).contains(u"Stopped on page 4 of"_s));
    school.press(Qt::Key_Space);

    CHECK(school.model->reading()->step() == 3);
}

TEST_CASE("a manager sees who holds what, without an answer or a score", "[training][views][r02]")
{
    School school;
    school.enter(school.desk.nurse);
    school.press(Qt::Key_Space);
    school.pass();

    school.enter(school.desk.manager);

    const auto words = visibleText(*school.place);
    CHECK(words.contains(u"Who holds which certificate"_s));
    CHECK(words.contains(u"The three enablers: 1 of "_s));
    CHECK(words.contains(u"Nurse Jo Evans"_s));
    CHECK_FALSE(words.contains(u"right"_s));
}

TEST_CASE("the place for learning has a name for everything on it", "[training][views][a11y]")
{
    School school;
    school.enter(school.desk.manager);

    const auto findings = testing::accessibilityFindings(*school.place);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
